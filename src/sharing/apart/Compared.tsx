import { AnswerText } from '../../answers/AnswerText.tsx'
import type { Comparison } from '../../core/alliance/apart/compare-answers.ts'
import { shownQuestion } from '../../core/form/shown-question.ts'
import type { Content } from '../../core/templates/content.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly comparison: Comparison
  readonly names: ReturnType<typeof namesIn>
  readonly by: readonly [one: string, other: string]
}

/** One question with what both said, and room on paper for what they agree on. */
export function Compared({ content, comparison, names, by }: Props) {
  const { words, say } = useWords()
  const { apart } = words
  const { question: id, about, verdict, one, other } = comparison
  const question = shownQuestion(content.topics, id)
  const isAboutOne = about !== 'us' && about !== 'each'
  const sides = [
    { by: by[0], answer: one },
    { by: by[1], answer: other },
  ]
  const speaker = one === null ? by[1] : by[0]
  return (
    <div class="answer compared">
      <h4>{say(question.title)}</h4>
      <p class="verdict" data-verdict={about === 'each' && verdict === 'different' ? 'each' : verdict}>
        {fill(sayVerdict(comparison, apart.verdicts), { name: names.of(speaker) })}
        {isAboutOne && ` · ${fill(apart.about, { name: names.of(about) })}`}
      </p>
      <div class="by-each two">
        {sides.map((side) => (
          <div key={side.by}>
            <div class="who-says">
              <bdi>{names.of(side.by)}</bdi>
            </div>
            <div class="says-what">
              {side.answer === null ? (
                <p class="nothing">{apart.saidNothing}</p>
              ) : (
                <AnswerText question={question} answer={side.answer} />
              )}
            </div>
          </div>
        ))}
      </div>
      {isToSettle(comparison) && <p class="print-only notes-line">{apart.notes}</p>}
    </div>
  )
}

/** Where each spoke for themselves, there is nothing to agree on. */
function isToSettle({ about, verdict }: Comparison): boolean {
  return about === 'each' ? verdict === 'only-one' : verdict !== 'same'
}

type Verdicts = ReturnType<typeof useWords>['words']['apart']['verdicts']

function sayVerdict({ verdict, about }: Comparison, verdicts: Verdicts): string {
  switch (verdict) {
    case 'same':
      return verdicts.same
    case 'only-one':
      return verdicts.onlyOne
    case 'different':
      return about === 'each' ? verdicts.each : verdicts.different
  }
}
