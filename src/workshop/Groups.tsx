import { groupNames, groupTitle } from '../core/pack/group-names.ts'
import { counted, formatList } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { Pairing } from '../core/workshop/pairing/pairing.ts'
import { type PairingRound, type Workshop, workshopLimits } from '../core/workshop/workshop.ts'
import { calledOf } from './called.ts'
import { NumberField } from './NumberField.tsx'
import type { Planned } from './planned.ts'
import { SeatingWishes, wishText } from './SeatingWishes.tsx'
import { Swap } from './Swap.tsx'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly plan: Planned
  readonly change: Change
}

/** Who sits with whom, round after round, and how that can be changed. */
export function Groups({ workshop, plan: { pairing }, change }: Props) {
  const { words } = useWorkshopWords()
  return (
    <section class="groups" aria-labelledby="groups" aria-busy={pairing === null}>
      <h2 id="groups">{words.groupsTitle}</h2>
      <RoundsActs {...{ workshop, change }} />
      {pairing === null ? <p class="hint">{words.pairing}</p> : <Rounds {...{ workshop, pairing, change }} />}
      <SeatingWishes {...{ workshop, change }} />
    </section>
  )
}

interface RoundsProps extends Pick<Props, 'workshop' | 'change'> {
  readonly pairing: Pairing
}

/** Each round, and before them what could not be had. */
function Rounds({ workshop, pairing: { rounds, repeats, unmet }, change }: RoundsProps) {
  const { words, language } = useWorkshopWords()
  return (
    <>
      {rounds.length > 1 && (
        <p class="hint">
          {repeats === 0 ? words.noRepeats : counted(words.repeats, repeats, language)}{' '}
          {workshop.print.everyRound ? words.papersForAll : words.papersFor}
        </p>
      )}
      <UnmetWishes {...{ workshop, unmet }} />
      {rounds.map((round, number) => (
        <Round key={number} {...{ workshop, round, number, rounds, change }} />
      ))}
    </>
  )
}

interface GroupsRoundProps extends Pick<Props, 'workshop' | 'change'> {
  readonly round: PairingRound
  readonly number: number
  readonly rounds: readonly PairingRound[]
}

function Round({ workshop, round, number, rounds, change }: GroupsRoundProps) {
  const { words } = useWorkshopWords()
  const isKept = number < workshop.kept.length
  return (
    <details class="round" open={number === 0}>
      <summary>
        {fill(words.round, { number: number + 1 })}
        {isKept && <span class="hint"> · {words.kept}</span>}
      </summary>
      <ol role="list">
        {round.map((group, place) => (
          <li key={group.join()}>
            <strong>{groupTitle(workshop.seating, place + 1, words.pack)}</strong>{' '}
            {groupNames(workshop, group, words.pack)}
          </li>
        ))}
      </ol>
      {!isKept && rounds.length > 1 && (
        <button
          type="button"
          class="quiet"
          onClick={() => change((before) => ({ ...before, kept: rounds.slice(0, number + 1) }))}
        >
          {words.keepRound}
        </button>
      )}
      <Swap {...{ workshop, rounds, number, change }} />
    </details>
  )
}

/** How many rounds there are, and the way to mix them again. */
function RoundsActs({ workshop, change }: Pick<Props, 'workshop' | 'change'>) {
  const { words } = useWorkshopWords()
  const setRounds = (count: number) =>
    change((before) => ({ ...before, rounds: count, kept: before.kept.slice(0, count) }))
  return (
    <p class="acts">
      <label>
        {words.rounds}{' '}
        <NumberField min={1} max={workshopLimits.rounds} value={workshop.rounds} onNumber={setRounds} />
      </label>
      <button
        type="button"
        class="second"
        onClick={() => change((before) => ({ ...before, seed: (before.seed + 1) % 0xffffffff }))}
      >
        {words.mixAgain}
      </button>
    </p>
  )
}

interface UnmetProps {
  readonly workshop: Workshop
  readonly unmet: Pairing['unmet']
}

/** The wishes that these groups could not keep, with the rounds in which they didn't. */
function UnmetWishes({ workshop, unmet }: UnmetProps) {
  const { words, language } = useWorkshopWords()
  const called = calledOf(workshop, words)
  return (
    <>
      {unmet.map(({ wish, rounds: missed }) => (
        <p class="refusal" key={`${wish.kind} ${wish.people.join()}`}>
          {fill(words.unmet, {
            rounds: formatList(
              missed.map((number) => `${number + 1}`),
              language,
            ),
            wish: wishText(wish, called, words),
          })}
        </p>
      ))}
    </>
  )
}
