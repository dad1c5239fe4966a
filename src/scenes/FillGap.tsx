import { useEffect, useRef, useState } from 'preact/hooks'
import { QuestionField } from '../answers/QuestionField.tsx'
import type { Alliance } from '../core/alliance/alliance.ts'
import { type Edit, withQuestions } from '../core/alliance/edit.ts'
import { formOf } from '../core/form/form.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Question } from '../core/questions/question.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'

interface Props {
  readonly ask: Question
  readonly isSilent: boolean
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
}

/** The question for a gap: one press takes it into the alliance, and the cursor is where its answer goes. */
export function FillGap({ ask, isSilent, content, template, alliance, people, edit }: Props) {
  const { messages, say } = useSpeech()
  const words = messages.scenes
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) field.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isOpen])
  const form = formOf(template, content.topics, alliance)
  const asked = form.flatMap((part) => part.asked).filter(({ question }) => question.id === ask.id)
  const take = () => {
    if (asked.length === 0) edit((before) => withQuestions(before, [ask.id]))
    setOpen(true)
  }
  if (!isOpen && !isSilent) return null
  if (!isOpen) {
    const prompt = say(ask.prompt)
    return (
      <div class="gap">
        <p class="ask">{prompt}</p>
        <button type="button" class="second" aria-label={fill(words.takeNamed, { prompt })} onClick={take}>
          {words.take}
        </button>
      </div>
    )
  }
  return (
    <div class="gap" ref={field}>
      {asked.map((one) => (
        <QuestionField key={`${ask.id} ${one.each}`} asked={one} {...{ alliance, people, edit }} />
      ))}
    </div>
  )
}
