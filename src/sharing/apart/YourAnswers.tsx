import { AnswerText } from '../../builder/answers/AnswerText.tsx'
import type { Content } from '../../builder/content.ts'
import type { Answers } from '../../core/alliance/alliance.ts'
import { questionOf } from '../question-of.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly answers: Answers
}

/** What somebody wrote alone, to read again but no longer to change. */
export function YourAnswers({ content, answers }: Props) {
  const { words, say } = useWords()
  return (
    <details class="your-answers">
      <summary>{words.apart.yourAnswers}</summary>
      {Object.entries(answers).map(([key, answer]) => {
        const question = questionOf(content.topics, key.replace(/\/.*/, ''))
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
