import type { ComponentProps } from 'preact'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { WhenHere } from '../../kit/WhenHere.tsx'
import type { ChangeQuestions } from './ChangeQuestions.tsx'

type Props = Omit<ComponentProps<typeof ChangeQuestions>, 'onDone'> & {
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** A button under the questions of a topic, and what it opens: the questions can be changed there. */
export function LateChange({ isOpen, onOpen, ...props }: Props) {
  const { words, say } = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./ChangeQuestions.tsx'))
  const { topic } = props.part
  const id = `change-${topic.id}`
  const open = () => {
    fetchPart()
    onOpen(true)
  }
  const done = () => {
    onOpen(false)
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  if (isOpen && part !== null) {
    return (
      <WhenHere part={part} role="alert">
        {({ ChangeQuestions }) => <ChangeQuestions {...props} onDone={done} />}
      </WhenHere>
    )
  }
  return (
    <p class="to-own">
      <button
        type="button"
        class="quiet"
        id={id}
        aria-label={fill(words.own.changeNamed, { topic: say(topic.title) })}
        onClick={open}
      >
        {words.own.change}
      </button>
    </p>
  )
}
