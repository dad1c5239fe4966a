import type { Change } from '../core/alliance/comparing/diff.ts'
import type { Question } from '../core/questions/question.ts'
import { AnswerText } from './AnswerText.tsx'
import { Came, Went } from './Words.tsx'

interface Props extends Pick<Extract<Change, { kind: 'answer' }>, 'before' | 'after'> {
  readonly question: Question | undefined // one that is no longer asked
}

/** An answer that is no text: the whole of one went, and another came. */
export function WentAndCame({ question, before, after }: Props) {
  return (
    <>
      {before && (
        <Went>
          <AnswerText question={question} answer={before} />
        </Went>
      )}
      {after && (
        <Came>
          <AnswerText question={question} answer={after} />
        </Came>
      )}
    </>
  )
}
