import { useEffect, useRef, useState } from 'preact/hooks'
import type { Round } from '../core/alliance/apart/round.ts'
import type { Restoring } from '../core/alliance/keeping/restore.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { counted, formatList, formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { RestoreOne } from './RestoreOne.tsx'
import { RestoreRound } from './RestoreRound.tsx'
import type { Plan, RestoreChoices } from './restore-all.ts'
import type { ShelfContent } from './shelf-content.ts'
import type { BackupPreview } from './use-restore.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly review: BackupPreview
  readonly content: ShelfContent
  readonly onRestore: (plan: Plan, choices: RestoreChoices) => void
  readonly onCancel: () => void
}

/** What a backup would change, and a question for each alliance that is not the same here. */
export function RestoreReview({ review, content, onRestore, onCancel }: Props) {
  const { words, language } = useShelfWords()
  const [choices, setChoices] = useState<RestoreChoices>({ alliances: {}, rounds: {} })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [review])
  const { plan, count, isChanged } = review
  const { alliances, rounds, unread } = plan
  const different = alliances.flatMap((one) => (one.kind === 'different' ? [one] : []))
  const otherRounds = rounds.flatMap((one) => (one.kind === 'different' ? [one] : []))
  const isNothing =
    [...alliances, ...rounds].every(({ kind }) => kind === 'nothing-new') && unread.length === 0
  return (
    <section class="restore">
      <h2 tabIndex={-1} ref={heading}>
        {words.restore.title}
      </h2>
      <p>
        {counted(words.restore.from, count, language, {
          date: formatMoment(review.made.getTime(), language),
        })}
      </p>
      {isChanged && <p class="problem">{words.restore.changed}</p>}
      {unread.length > 0 && <p class="problem">{counted(words.restore.unread, unread.length, language)}</p>}
      <Titles plan={alliances} kind="new" sentence={words.restore.new} />
      <RoundTitles rounds={rounds} kind="new" sentence={words.restore.rounds} />
      {isNothing ? (
        <p>{words.restore.nothing}</p>
      ) : (
        <>
          <Titles plan={alliances} kind="nothing-new" sentence={words.restore.same} />
          <RoundTitles rounds={rounds} kind="nothing-new" sentence={words.restore.roundsSame} />
        </>
      )}
      {different.length + otherRounds.length > 0 && <h3>{words.restore.different}</h3>}
      {different.map((one) => (
        <RestoreOne
          key={one.here.alliance.id}
          restoring={one}
          content={content}
          choice={choices.alliances[one.here.alliance.id] ?? 'together'}
          onChoose={(choice) =>
            setChoices((before) => ({
              ...before,
              alliances: { ...before.alliances, [one.here.alliance.id]: choice },
            }))
          }
        />
      ))}
      {otherRounds.map((one) => (
        <RestoreRound
          key={one.here.id}
          restoring={one}
          title={roundTitle(one.here, language) || words.unnamed}
          choice={choices.rounds[one.here.id]}
          onChoose={(choice) =>
            setChoices((before) => ({ ...before, rounds: { ...before.rounds, [one.here.id]: choice } }))
          }
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

interface TitlesProps {
  readonly plan: readonly Restoring[]
  readonly kind: Restoring['kind']
  readonly sentence: string
}

function Titles({ plan, kind, sentence }: TitlesProps) {
  const { words, language } = useShelfWords()
  const titles = plan
    .filter((one) => one.kind === kind)
    .map(({ backup: { alliance } }) => shownTitle(alliance, language) || words.unnamed)
  return <Listed {...{ titles, sentence, language }} />
}

interface RoundTitlesProps {
  readonly rounds: Plan['rounds']
  readonly kind: Restoring['kind']
  readonly sentence: string
}

function RoundTitles({ rounds, kind, sentence }: RoundTitlesProps) {
  const { words, language } = useShelfWords()
  const titles = rounds
    .filter((one) => one.kind === kind)
    .map(({ backup }) => roundTitle(backup, language) || words.unnamed)
  return <Listed {...{ titles, sentence, language }} />
}

interface ListedProps {
  readonly titles: readonly string[]
  readonly sentence: string
  readonly language: string
}

function Listed({ titles, sentence, language }: ListedProps) {
  if (titles.length === 0) return null
  return <p>{fill(sentence, { titles: formatList(titles, language, 'unit') })}</p>
}

/** What a round is about: the title of its alliance, or its people. */
function roundTitle(round: Round, language: string): string {
  return shownTitle('sheet' in round ? round.sheet : round.invitation.about, language)
}
