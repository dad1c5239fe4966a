import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useLatePart } from '../../../kit/use-late-part.ts'
import { useWords } from '../../words.ts'
import type { OnLink } from './use-code-reading.ts'

interface Props {
  readonly first?: string | null // the text of a code that was read already
  readonly onLink: OnLink
  readonly children?: ComponentChildren // what else is to be seen meanwhile
}

/** The way to the camera; what reads codes is fetched when somebody asks for it. */
export function CodeReader({ first = null, onLink, children }: Props) {
  const { words, messages } = useWords()
  const { part, fetchPart } = useLatePart(() => import('./ReadCodes.tsx'))
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    fetchPart()
    setOpen(true)
  }
  return (
    <>
      <button type="button" class="second" onClick={open}>
        {words.codes.read.act}
      </button>
      {isOpen && part === 'missing' && (
        <p class="problem" role="alert">
          {messages.builder.partMissing}
        </p>
      )}
      {isOpen && part !== null && part !== 'missing' && (
        <part.ReadCodes {...{ first, onLink }} onClose={() => setOpen(false)}>
          {children}
        </part.ReadCodes>
      )}
    </>
  )
}
