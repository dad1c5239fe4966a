import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The paper on a small screen, over the form; Escape and the button lead back to the same place. */
export function PreviewDialog({ isOpen, onClose, children }: Props) {
  const { words } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog class="preview-dialog" ref={dialog} aria-labelledby="preview-title" onClose={onClose}>
      <div class="preview-head">
        <h2 id="preview-title">{words.preview.title}</h2>
        <button type="button" class="second" onClick={onClose}>
          {words.preview.close}
        </button>
      </div>
      {isOpen && children}
    </dialog>
  )
}
