import { useEffect, useRef, useState } from 'preact/hooks'
import type { Restoring } from '../core/alliance/keeping/restore.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { fill } from '../core/words/messages.ts'
import { RestoreOne } from './RestoreOne.tsx'
import { sayMoment } from './say.ts'
import type { ShelfContent } from './shelf-content.ts'
import type { Choices, Review } from './use-restore.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly review: Review
  readonly content: ShelfContent
  readonly onRestore: (plan: readonly Restoring[], choices: Choices) => void
  readonly onCancel: () => void
}

/** What a backup would change, and a question for each alliance that is not the same here. */
export function RestoreReview({ review, content, onRestore, onCancel }: Props) {
  const { words, language } = useShelfWords()
  const [choices, setChoices] = useState<Choices>({})
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [review])
  const { plan, count, unread } = review
  const different = plan.flatMap((one) => (one.kind === 'different' ? [one] : []))
  const isNothing = plan.every(({ kind }) => kind === 'nothing-new')
  const from = count === 1 ? words.restore.fromOne : words.restore.from
  return (
    <section class="restore" aria-labelledby="restore-title">
      <h2 id="restore-title" tabIndex={-1} ref={heading}>
        {words.restore.title}
      </h2>
      <p>{fill(from, { date: sayMoment(review.made.getTime(), language), count })}</p>
      {unread > 0 && <p class="problem">{fill(words.restore.unread, { count: unread })}</p>}
      <Titles plan={plan} kind="new" sentence={words.restore.new} />
      {isNothing ? (
        <p>{words.restore.nothing}</p>
      ) : (
        <Titles plan={plan} kind="nothing-new" sentence={words.restore.same} />
      )}
      {different.length > 0 && <h3>{words.restore.different}</h3>}
      {different.map((one) => (
        <RestoreOne
          key={one.here.alliance.id}
          restoring={one}
          content={content}
          choice={choices[one.here.alliance.id] ?? 'together'}
          onChoose={(choice) => setChoices((before) => ({ ...before, [one.here.alliance.id]: choice }))}
        />
      ))}
      <p class="acts">
        {!isNothing && (
          <button type="button" class="main" onClick={() => onRestore(plan, choices)}>
            {words.restore.act}
          </button>
        )}
        <button type="button" class="second" onClick={onCancel}>
          {words.restore.cancel}
        </button>
      </p>
    </section>
  )
}

interface TitlesProps extends Pick<Review, 'plan'> {
  readonly kind: Restoring['kind']
  readonly sentence: string
}

function Titles({ plan, kind, sentence }: TitlesProps) {
  const { words, language } = useShelfWords()
  const titles = plan
    .filter((one) => one.kind === kind)
    .map(({ backup: { alliance } }) => shownTitle(alliance, language) || words.unnamed)
  if (titles.length === 0) return null
  return <p>{fill(sentence, { titles: new Intl.ListFormat(language, { type: 'unit' }).format(titles) })}</p>
}
