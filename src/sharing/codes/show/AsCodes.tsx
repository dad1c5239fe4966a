import { useState } from 'preact/hooks'
import { useLatePart } from '../../../kit/use-late-part.ts'
import type { Sendable } from '../../send/sendable.ts'
import { useWords } from '../../words.ts'

/** Sends as a code on the screen; what draws it is fetched when somebody asks for it. */
export function AsCodes({ sendable }: { readonly sendable: Sendable }) {
  const { words, messages } = useWords()
  const { part, fetchPart } = useLatePart(() => import('./DrawnCodes.tsx'))
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    fetchPart()
    setOpen(true)
  }
  return (
    <section>
      <h4>{words.codes.title}</h4>
      <p>{words.codes.how}</p>
      <button type="button" class="second" onClick={open}>
        {words.codes.show}
      </button>
      {isOpen && part === 'missing' && (
        <p class="problem" role="alert">
          {messages.builder.partMissing}
        </p>
      )}
      {isOpen && part !== null && part !== 'missing' && (
        <part.DrawnCodes sendable={sendable} onClose={() => setOpen(false)} />
      )}
    </section>
  )
}
