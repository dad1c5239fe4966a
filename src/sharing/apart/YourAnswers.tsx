import { AnswerText } from '../../answers/AnswerText.tsx'
import type { Answers } from '../../core/alliance/alliance.ts'
import { questionIn } from '../../core/alliance/answer-key.ts'
import { shownQuestion } from '../../core/form/shown-question.ts'
import type { Content } from '../../core/templates/content.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly answers: Answers
  readonly title?: string // whose they are, when they aren't one's own
}

/** What somebody wrote alone, to read again but no longer to change. */
export function YourAnswers({ content, answers, title }: Props) {
  const { words, say } = useWords()
  return (
    <details class="your-answers">
      <summary>{title ?? words.apart.yourAnswers}</summary>
      {Object.entries(answers).length === 0 && <p class="nothing">{words.apart.saidNothing}</p>}
      {Object.entries(answers).map(([key, answer]) => {
        const question = shownQuestion(content.topics, questionIn(key))
        return (
          <div class="answer" key={key}>
            <h4>{say(question.title)}</h4>
            <div>
              <AnswerText question={question} answer={answer} />
            </div>
          </div>
        )
      })}
    </details>
  )
}
