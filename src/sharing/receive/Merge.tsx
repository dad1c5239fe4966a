import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { type Merging, settled, usually } from '../../core/alliance/keeping/arriving.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import { cameYeses } from '../../core/alliance/merging/came-yeses.ts'
import { shownTitle } from '../../core/alliance/shown-title.ts'
import type { Content } from '../../core/templates/content.ts'
import { fill } from '../../core/words/messages.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import { newId } from '../../kit/new-id.ts'
import { Step } from '../../kit/Step.tsx'
import { useWords } from '../words.ts'
import { ChangeList } from './ChangeList.tsx'
import { ConflictField } from './ConflictField.tsx'
import { type PlaceNames, usePlaces } from './places.ts'
import type { Intake } from './TakenIn.tsx'
import { type ConflictChoices, useProblem } from './use-problem.ts'
import type { Attempt } from './use-ways-on.ts'
import { type VersionChoices, VersionsArrived, VersionsWithoutRoom } from './VersionsArrived.tsx'
import { YesesArrived } from './YesesArrived.tsx'

interface Props {
  readonly content: Content
  readonly library: FullLibrary
  readonly alliance: Alliance // as it came
  readonly merging: Merging
  readonly attempt: Attempt
  readonly onDone: (outcome: Intake) => void
  readonly onLeave: () => void
}

/** Two copies put together: what fits by itself in lists, and what doesn't side by side to choose. */
export function Merge(props: Props) {
  const { words, language } = useWords()
  const { here, conflicts, came, stayed, merged, versions, noRoom } = props.merging
  const places = usePlaces(props.content, merged)
  const { choices, setChoices, taken, setTaken, problem, ...ways } = useMerging(props, places)
  return (
    <Step
      title={fill(words.merge.title, { title: shownTitle(here.alliance, language) })}
      why={words.merge.why}
    >
      {conflicts.length > 0 && <ToChoose {...{ conflicts, choices, places }} onChoices={setChoices} />}
      <YesesArrived yeses={cameYeses(here.alliance, merged)} />
      <VersionsArrived {...{ versions, taken, places }} onTaken={setTaken} />
      <VersionsWithoutRoom versions={noRoom} />
      <ChangeList title={words.merge.came} why={words.merge.cameWhy} changes={came} places={places} />
      <ChangeList title={words.merge.stayed} why={words.merge.stayedWhy} changes={stayed} places={places} />
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <MergeButtons {...ways} onLeave={props.onLeave} />
    </Step>
  )
}

/** What is chosen, and the ways on: together, as soon as nothing is left to choose, or as a second alliance. */
function useMerging({ library, alliance, merging, attempt, onDone }: Props, places: PlaceNames) {
  const { here, conflicts, versions } = merging
  const [choices, setChoices] = useState<ConflictChoices>(() => conflicts.map(() => undefined))
  const [taken, setTaken] = useState<VersionChoices>(() => versions.map(usually))
  const [problem, setProblem] = useState('')
  const whatIsWrong = useProblem(merging, places)

  const keep = (kind: Intake['kind'], draft: Draft, back: Draft | null) =>
    attempt(async () => {
      const settledAsMine = back === null ? [] : conflicts.filter((_one, index) => choices[index] === 'mine')
      const there = await library.keep(draft, back)
      await library.noteSettled(draft.alliance.id, settledAsMine, true)
      onDone({ kind, draft: there, back, settledAsMine })
    }, draft.alliance)
  const onTogether = () => {
    const draft = mergedDraft(merging, choices, taken)
    const found = whatIsWrong(choices, taken, draft.alliance)
    setProblem(found?.text ?? '')
    if (found === null) return void keep('together', draft, here)
    document.getElementById(found.field)?.focus()
  }
  const onSecond = () => keep('second', ownDraft(alliance), null)
  return { choices, setChoices, taken, setTaken, problem, onTogether, onSecond }
}

function mergedDraft(merging: Merging, choices: ConflictChoices, taken: VersionChoices): Draft {
  const chosen = choices.map((choice) => choice ?? 'mine')
  const versions = taken.map((isTaken) => isTaken ?? false)
  return {
    alliance: settled(merging, chosen, versions),
    changed: Date.now(),
    conflicts: merging.here.conflicts,
  }
}

/** What came as an alliance of its own, beside the one that is here. */
function ownDraft(alliance: Alliance): Draft {
  return { alliance: { ...alliance, id: newId() }, changed: Date.now(), conflicts: [] }
}

interface ToChooseProps {
  readonly conflicts: Merging['conflicts']
  readonly choices: ConflictChoices
  readonly places: PlaceNames
  readonly onChoices: (choices: ConflictChoices) => void
}

function ToChoose({ conflicts, choices, places, onChoices }: ToChooseProps) {
  const { words } = useWords()
  return (
    <section>
      <h3>{words.merge.conflicts}</h3>
      <p>{words.merge.conflictsWhy}</p>
      {conflicts.map((conflict, index) => (
        <ConflictField
          key={index}
          {...{ conflict, index, places }}
          choice={choices[index]}
          onChoose={(choice) => onChoices(choices.map((one, place) => (place === index ? choice : one)))}
        />
      ))}
    </section>
  )
}

interface ButtonsProps {
  readonly onTogether: () => void
  readonly onSecond: () => void
  readonly onLeave: () => void
}

function MergeButtons({ onTogether, onSecond, onLeave }: ButtonsProps) {
  const { words } = useWords()
  return (
    <p class="buttons">
      <button type="button" class="main" onClick={onTogether}>
        {words.merge.do}
      </button>
      <button type="button" class="second" onClick={onSecond}>
        {words.merge.keepTwo}
      </button>
      <button type="button" class="second" onClick={onLeave}>
        {words.merge.dont}
      </button>
    </p>
  )
}
