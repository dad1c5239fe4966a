import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useAwake } from '../../kit/use-awake.ts'
import { leaveFullScreen, useFullScreen } from '../../kit/use-full-screen.ts'

interface Props {
  readonly label: string // what it shows, for whoever hears it
  readonly looks: string // a class of its styles
  readonly words: { readonly full: string; readonly close: string }
  readonly onClose: () => void
  readonly onKey?: (key: string) => void
  readonly bar: ComponentChildren // stands at its head, before the ways out
  readonly children: ComponentChildren
}

/** The whole window for one thing, and the whole screen where the browser has one to give; Escape leads out. */
export function BigView({ label, looks, words, onClose, onKey, bar, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const full = useFullScreen(() => inner.current)
  useAwake(true)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => {
      leaveFullScreen()
      shown?.close() // gives the focus back to the button that opened it
    }
  }, [])
  const hear = (event: TargetedKeyboardEvent<HTMLDialogElement>) => {
    const isTyping = event.target instanceof HTMLTextAreaElement
    if (onKey !== undefined && !isTyping) onKey(event.key)
  }
  return (
    <dialog class={`big-view ${looks}`} ref={dialog} aria-label={label} onClose={onClose} onKeyDown={hear}>
      <div class="big-view-all" ref={inner}>
        <div class="big-view-bar">
          {bar}
          <span class="ways-out">
            {full?.isFull === false && (
              <button type="button" class="quiet" onClick={full.toggle}>
                {words.full}
              </button>
            )}
            <button type="button" class="second" onClick={onClose}>
              {words.close}
            </button>
          </span>
        </div>
        {children}
      </div>
    </dialog>
  )
}
