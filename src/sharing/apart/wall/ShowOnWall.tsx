import { useState } from 'preact/hooks'
import { useLatePart } from '../../../kit/use-late-part.ts'
import { useWords } from '../../words.ts'
import type { WallProps } from './Wall.tsx'

/** The way to the large view, which is fetched when somebody asks for it. */
export function ShowOnWall(props: Omit<WallProps, 'onClose'>) {
  const { words, messages } = useWords()
  const { part, fetchPart } = useLatePart(() => import('./Wall.tsx'))
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
        <part.Wall {...props} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
