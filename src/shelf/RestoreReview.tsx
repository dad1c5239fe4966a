import { useEffect, useRef, useState } from 'preact/hooks'
import type { Restoring } from '../core/alliance/keeping/restore.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { counted, formatList, formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { bringsPart, PartComes } from './RestorePart.tsx'
import type { RestoreChoices, RestorePlan } from './restore-all.ts'
import { roundTitle } from './round-title.ts'
import type { ShelfContent } from './shelf-content.ts'
import { ToDecide } from './ToDecide.tsx'
import type { BackupPreview } from './use-restore.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly review: BackupPreview
  readonly content: ShelfContent
  readonly onRestore: (plan: RestorePlan, choices: RestoreChoices) => void
  readonly onCancel: () => void
}

/** What a backup would change, and a question for each alliance that is not the same here. */
export function RestoreReview({ review, content, onRestore, onCancel }: Props) {
  const { words } = useShelfWords()
  const [choices, setChoices] = useState<RestoreChoices>({ alliances: {}, rounds: {} })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [review])
  const { plan } = review
  const hasNews = bringsNews(plan)
  return (
    <section class="restore">
      <h2 tabIndex={-1} ref={heading}>
        {words.restore.title}
      </h2>
      <AboutBackup review={review} />
      <WithoutQuestions plan={plan} hasNews={hasNews} />
      <ToDecide {...{ plan, content, choices }} onChoices={setChoices} />
      <p class="acts">
        {hasNews && (
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

function bringsNews({ alliances, rounds, unread, workshops = [], part }: RestorePlan): boolean {
  const raw = unread.length + workshops.length
  return raw > 0 || bringsPart(part) || [...alliances, ...rounds].some(({ kind }) => kind !== 'nothing-new')
}

/** When it was made, and what is wrong with it. */
function AboutBackup({ review: { count, made, isChanged, plan } }: { readonly review: BackupPreview }) {
  const { words, language } = useShelfWords()
  const { unread } = plan
  const date = formatMoment(made.getTime(), language)
  return (
    <>
      <p>{counted(words.restore.from, count, language, { date })}</p>
      {isChanged && <p class="problem">{words.restore.changed}</p>}
      {unread.length > 0 && <p class="problem">{counted(words.restore.unread, unread.length, language)}</p>}
    </>
  )
}

interface PlanProps {
  readonly plan: RestorePlan
  readonly hasNews: boolean
}

/** What comes, and what is the same here: nobody has to choose anything. */
function WithoutQuestions({ plan: { alliances, rounds, workshops = [], part }, hasNews }: PlanProps) {
  const { words, language } = useShelfWords()
  return (
    <>
      <Titles plan={alliances} kind="new" sentence={words.restore.new} />
      <RoundTitles rounds={rounds} kind="new" sentence={words.restore.rounds} />
      {workshops.length > 0 && <p>{counted(words.restore.workshops, workshops.length, language)}</p>}
      <PartComes {...{ part }} />
      {hasNews ? (
        <>
          <Titles plan={alliances} kind="nothing-new" sentence={words.restore.same} />
          <RoundTitles rounds={rounds} kind="nothing-new" sentence={words.restore.roundsSame} />
        </>
      ) : (
        <p>{words.restore.nothing}</p>
      )}
    </>
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
  readonly rounds: RestorePlan['rounds']
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
