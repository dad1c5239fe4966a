import type { ComponentProps } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { WhenHere } from '../../kit/WhenHere.tsx'
import type { ChangeQuestions } from './ChangeQuestions.tsx'
import { newForm, wordsForm } from './unfinished.ts'

type Props = Omit<ComponentProps<typeof ChangeQuestions>, 'onDone' | 'takesFocus'>

/** A button under the questions of a topic, and what it opens: the questions can be changed there. */
export function LateChange(props: Props) {
  const { words } = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./ChangeQuestions.tsx'))
  const isWaiting = hasUnfinished(props)
  const [isOpen, setOpen] = useState(isWaiting)
  const isPressed = useRef(false)
  useEffect(() => {
    if (isOpen) fetchPart() // somebody comes back to what they were typing
  }, [])
  const id = `change-${props.part.topic.id}`
  const open = () => {
    isPressed.current = true
    fetchPart()
    setOpen(true)
  }
  const done = () => {
    setOpen(false)
    if (isWaiting) props.tell({ text: words.own.waits, tone: 'news' })
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  const isHere = isOpen && part !== null && part !== 'missing'
  return (
    <>
      {!isHere && <ChangeButton {...{ id, open }} topic={props.part.topic} />}
      <WhenHere part={isOpen ? part : null} role="alert">
        {({ ChangeQuestions }) => <ChangeQuestions {...props} takesFocus={isPressed.current} onDone={done} />}
      </WhenHere>
    </>
  )
}

interface ButtonProps {
  readonly id: string
  readonly topic: Props['part']['topic']
  readonly open: () => void
}

function ChangeButton({ id, topic, open }: ButtonProps) {
  const { words, say } = useSpeech()
  const { change, changeNamed } = words.own
  return (
    <p class="to-own">
      <button
        type="button"
        class="quiet"
        id={id}
        aria-label={fill(changeNamed, { topic: say(topic.title) })}
        onClick={open}
      >
        {change}
      </button>
    </p>
  )
}

/** Whether somebody has begun to type a question of this topic, or other words for one. */
function hasUnfinished({ part: { topic, asked }, unfinished }: Props): boolean {
  const forms = [newForm(topic.id), ...asked.map(({ question }) => wordsForm(question.id))]
  return forms.some((form) => unfinished.of(form) !== undefined)
}
