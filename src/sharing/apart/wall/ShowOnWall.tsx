import { useState } from 'preact/hooks'
import { useLatePart } from '../../../kit/use-late-part.ts'
import { useWords } from '../../words.ts'
import type { RevealWallProps } from './RevealWall.tsx'

/** The way to the large view, which is fetched when somebody asks for it. */
export function ShowOnWall(props: Omit<RevealWallProps, 'onClose'>) {
  const { words, messages } = useWords()
  const { part, fetchPart } = useLatePart(() => import('./RevealWall.tsx'))
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    fetchPart()
    setOpen(true)
  }
  return (
    <>
      <button type="button" class="second" onClick={open}>
        {words.apart.wall.show}
      </button>
      {isOpen && part === 'missing' && (
        <p class="problem" role="alert">
          {messages.builder.partMissing}
        </p>
      )}
      {isOpen && part !== null && part !== 'missing' && (
        <part.RevealWall {...props} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
