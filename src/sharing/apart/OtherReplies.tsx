import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { othersBy, withOther } from '../../core/alliance/apart/round-steps.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import type { RoundProps } from './round-props.ts'
import { YourAnswers } from './YourAnswers.tsx'

interface Props extends Pick<RoundProps<RoundAt<'sealed'>>, 'content' | 'page' | 'round'> {
  readonly names: ReturnType<typeof namesIn>
}

/** Answers that came later in the name of somebody who had answered, to be looked at and used instead. */
export function OtherReplies({ content, page, round, names }: Props) {
  const { words } = useWords()
  const { apart } = words
  const people = round.replies.map(({ by }) => by).filter((by) => othersBy(round, by).length > 0)
  return (
    <>
      {people.map((by) => (
        <section class="send-back no-print" key={by} aria-labelledby={`others-${by}`}>
          <h3 id={`others-${by}`}>{fill(apart.otherTitle, { name: names.of(by) })}</h3>
          <p>{fill(apart.otherWhy, { name: names.of(by) })}</p>
          {othersBy(round, by).map((other) => (
            <div key={JSON.stringify(other.answers)}>
              <YourAnswers content={content} answers={other.answers} title={names.of(by)} />
              <p class="buttons">
                <button
                  type="button"
                  class="second"
                  onClick={() => page.replace(withOther(round, other, { changed: Date.now() }), names.of(by))}
                >
                  {apart.otherUse}
                </button>
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
