import type { Answer } from '../core/alliance/alliance.ts'
import { sayPeriod } from '../core/paper/dates.ts'
import type { Question } from '../core/questions/question.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'

interface Props {
  readonly question: Question | undefined // one that is no longer asked
  readonly answer: Answer
}

/** An answer as it will be read. */
export function AnswerText({ question, answer }: Props) {
  const { language, messages, say } = useSpeech()
  switch (answer.kind) {
    case 'text':
      return <Lines text={answer.text} />
    case 'list':
      return (
        <ul>
          {answer.items
            .filter((item) => item.trim() !== '')
            .map((item) => (
              <li key={item} dir="auto">
                {item}
              </li>
            ))}
        </ul>
      )
    case 'options':
      return <Lines text={answer.chosen.map((id) => labelOf(question, id, say)).join('\n')} />
    case 'date':
      return <Lines text={formatDay(answer.on, language)} />
    case 'period':
      return <Lines text={sayPeriod(answer.in, null, language, messages)} />
    case 'scale': {
      if (question?.kind !== 'scale') return <Lines text={String(answer.value)} />
      const { steps, low, high } = question
      const values = { value: answer.value, steps, low: say(low), high: say(high) }
      return <Lines text={fill(messages.paper.scaleSaid, values)} />
    }
  }
}

function Lines({ text }: { readonly text: string }) {
  return (
    <p class="lines" dir="auto">
      {text}
    </p>
  )
}

function labelOf(
  question: Question | undefined,
  id: string,
  say: ReturnType<typeof useSpeech>['say'],
): string {
  const options = question?.kind === 'choice' || question?.kind === 'choices' ? question.options : []
  const option = options.find((one) => one.id === id)
  return option === undefined ? id : say(option.label)
}
