import { isPulseRound } from '../../core/alliance/apart/pulse-round.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import { onShelf } from '../../core/alliance/keeping/recalled.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { Step } from '../../kit/Step.tsx'
import { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import type { useRounds } from './use-rounds.ts'

interface Props {
  readonly content: Content
  readonly page: ReturnType<typeof useRounds>
}

/** How it goes, what is under way, and with what one can begin. */
export function AllRounds({ content, page }: Props) {
  const { words, language, messages } = useWords()
  const { apart } = words
  return (
    <Step title={apart.title} why={apart.why}>
      <ol class="how">
        {apart.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {page.rounds.length > 0 && <UnderWay {...{ content, page }} />}
      {page.unread > 0 && (
        <p class="why">
          {counted(apart.unread, page.unread, language)}{' '}
          <a href={pageBeside('alliances')}>{messages.builder.howLong.backups}</a>
        </p>
      )}
      <ToBeginWith page={page} />
      <p class="elsewhere">
        <a href={pageBeside('builder')}>{words.builder}</a>
        <a href={pageBeside('receive')}>{words.openReceived}</a>
      </p>
    </Step>
  )
}

function UnderWay({ content, page }: Props) {
  const { apart } = useWords().words
  return (
    <>
      <h3 id="rounds" tabIndex={-1}>
        {apart.rounds}
      </h3>
      <ul class="kept" aria-labelledby="rounds">
        {page.rounds.map((round) => (
          <RoundRow key={round.id} {...{ content, page, round }} />
        ))}
      </ul>
    </>
  )
}

/** The alliances with somebody in them. */
function ToBeginWith({ page }: Pick<Props, 'page'>) {
  const { words, language } = useWords()
  const { apart } = words
  const named = onShelf(page.drafts).filter(({ alliance }) =>
    alliance.people.some(({ name }) => name.trim() !== ''),
  )
  return (
    <>
      {(page.isKnown || !page.isAwake) && <h3 id="begin">{apart.begin}</h3>}
      {page.isKnown && named.length === 0 && <p>{apart.none}</p>}
      <ul class="kept" aria-labelledby="begin">
        {named.map((draft) => (
          <BeginRow
            key={draft.alliance.id}
            title={shownTitle(draft.alliance, language)}
            onBegin={() => page.begin(draft).catch(page.refuse)}
          />
        ))}
      </ul>
    </>
  )
}

function BeginRow({ title, onBegin }: { readonly title: string; readonly onBegin: () => void }) {
  const { apart } = useWords().words
  return (
    <li>
      <span>
        <strong>{title}</strong>
      </span>
      <button type="button" class="second" aria-label={fill(apart.beginNamed, { title })} onClick={onBegin}>
        {apart.beginThis}
      </button>
    </li>
  )
}

function RoundRow({ content, page, round }: Props & { readonly round: Round }) {
  const { words, language, messages } = useWords()
  const { apart } = words
  const about = 'sheet' in round ? round.sheet : round.invitation.about
  const names = namesIn(about, content, language, messages)
  const called = shownTitle(about, language) || names.all
  const title = isPulseRound(round) ? fill(apart.pulse.called, { title: called }) : called
  const name = 'invitation' in round ? names.of(round.invitation.by) : ''
  return (
    <li>
      <span>
        <strong>{title}</strong>
        <small>{fill(apart.stages[stageOf(round)], { name })}</small>
      </span>
      <a class="button-like" href={`#round=${round.id}`} aria-label={fill(apart.goOnNamed, { title })}>
        {apart.goOn}
      </a>
      <button
        type="button"
        class="quiet"
        aria-label={fill(apart.removeNamed, { title })}
        onClick={() => page.remove({ round, title }).catch(page.refuse)}
      >
        {apart.remove}
      </button>
    </li>
  )
}

function stageOf(round: Round) {
  if (round.stage === 'sealed' && round.replies.length > 0) return 'answered'
  if (round.stage === 'replied' && round.revealed !== null) return 'revealed'
  return round.stage
}
