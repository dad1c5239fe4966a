import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import { useSpeech } from '../../kit/speech.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { WhenHere } from '../../kit/WhenHere.tsx'
import type { LetterheadPanel } from './LetterheadPanel.tsx'

type Props = Omit<ComponentProps<typeof LetterheadPanel>, 'onDone'>

/** A button, and what it opens: the letterhead of this paper. */
export function LateLetterhead(props: Props) {
  const { letterhead } = useSpeech().words
  const { part, fetchPart } = useLatePart(() => import('./LetterheadPanel.tsx'))
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    fetchPart()
    setOpen(true)
  }
  const done = () => {
    setOpen(false)
    requestAnimationFrame(() => document.getElementById('letterhead')?.focus())
  }
  const isHere = isOpen && part !== null && part !== 'missing'
  return (
    <>
      {!isHere && (
        <p class="to-own">
          <button type="button" class="quiet" id="letterhead" onClick={open}>
            {props.alliance.letterhead === undefined ? letterhead.add : letterhead.change}
          </button>
        </p>
      )}
      <WhenHere part={isOpen ? part : null} role="alert">
        {({ LetterheadPanel }) => <LetterheadPanel {...props} onDone={done} />}
      </WhenHere>
    </>
  )
}
