import type { Revision } from '../../core/alliance/alliance.ts'
import { limits } from '../../core/alliance/limits.ts'
import type { CameVersion, Neighbour } from '../../core/alliance/merging/came-versions.ts'
import type { IsoDate } from '../../core/days/iso-date.ts'
import { counted, formatDay } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { hintId, Labelled } from '../../kit/Labelled.tsx'
import { useWords } from '../words.ts'
import { ChangedPlaces } from './ChangeList.tsx'
import type { PlaceNames } from './places.ts'

/** For each version that came whether it is taken in; null where nobody has said so yet. */
export type VersionChoices = readonly (boolean | null)[]

interface Props {
  readonly versions: readonly CameVersion[]
  readonly taken: VersionChoices
  readonly places: PlaceNames
  readonly onTaken: (taken: VersionChoices) => void
}

/** Every version that came with a copy: its day, its note, what it says otherwise, and whether to take it in. */
export function VersionsArrived({ versions, taken, places, onTaken }: Props) {
  const { words } = useWords()
  if (versions.length === 0) return null
  const all = (isTaken: boolean) => onTaken(versions.map(() => isTaken))
  return (
    <section class="changes versions">
      <h3>{words.merge.versionsTitle}</h3>
      <p>{words.merge.versionsWhy}</p>
      {versions.length > 2 && (
        <p class="buttons">
          <button type="button" class="second" onClick={() => all(true)}>
            {words.merge.takeAll}
          </button>
          <button type="button" class="second" onClick={() => all(false)}>
            {words.merge.leaveAll}
          </button>
        </p>
      )}
      {versions.map((came, index) => (
        <OneVersion
          key={index}
          {...{ came, index, places }}
          isOpen={versions.length < 4}
          isTaken={taken[index] ?? null}
          onTake={(isTaken) => onTaken(taken.with(index, isTaken))}
        />
      ))}
    </section>
  )
}

interface OneProps {
  readonly came: CameVersion
  readonly index: number
  readonly isTaken: boolean | null
  readonly isOpen: boolean
  readonly places: PlaceNames
  readonly onTake: (isTaken: boolean) => void
}

function OneVersion({ came: { version, standing, neighbours }, index, isTaken, isOpen, ...props }: OneProps) {
  const { words } = useWords()
  const nameOf = useVersionName()
  const says = {
    newer: words.merge.versionNewer,
    older: words.merge.versionOlder,
    'to-come': words.merge.versionToCome,
    note: words.merge.versionNote,
  } as const satisfies Record<CameVersion['standing'], string>
  const option = (value: boolean, label: string) => (
    <label class="option">
      <input
        type="radio"
        id={value ? versionField(index) : undefined}
        name={versionField(index)}
        aria-describedby={hintId(versionField(index))}
        checked={isTaken === value}
        onChange={() => props.onTake(value)}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <div class="side theirs version" data-chosen={isTaken === true}>
      <Labelled id={versionField(index)} label={nameOf(version.on)} look="prompt" group hint={says[standing]}>
        <Note note={version.note} />
        {neighbours.map((neighbour, place) => (
          <Beside key={place} {...{ neighbour, isOpen }} places={props.places} />
        ))}
        <div class="options">
          {option(true, words.merge.takeIn)}
          {option(false, words.merge.leaveOut)}
        </div>
      </Labelled>
    </div>
  )
}

function Note({ note }: Pick<Revision, 'note'>) {
  const { words } = useWords()
  if (note.trim() === '') return null
  return (
    <p class="lines" dir="auto">
      {fill(words.merge.versionNoted, { note: note.trim() })}
    </p>
  )
}

interface BesideProps {
  readonly neighbour: Neighbour
  readonly isOpen: boolean
  readonly places: PlaceNames
}

/** What a version says otherwise than the one beside it. */
function Beside({ neighbour: { on, changes }, isOpen, places }: BesideProps) {
  const { words, language } = useWords()
  const date = on === null ? '' : formatDay(on, language)
  if (changes.length === 0) return <p class="same">{fill(words.merge.sameAsVersion, { date })}</p>
  return (
    <details open={isOpen}>
      <summary>{on === null ? words.merge.firstVersion : fill(words.merge.besideVersion, { date })}</summary>
      <ChangedPlaces {...{ changes, places }} />
    </details>
  )
}

/** Versions of the copy for which there is no room beside mine. */
export function VersionsWithoutRoom({ versions }: { readonly versions: readonly Revision[] }) {
  const { words, language } = useWords()
  const nameOf = useVersionName()
  if (versions.length === 0) return null
  return (
    <section class="changes">
      <h3>{words.merge.noRoomTitle}</h3>
      <p>{counted(words.merge.noRoomWhy, limits.versions, language)}</p>
      <ul>
        {versions.map((version, index) => (
          <li key={index}>
            <h4>{nameOf(version.on)}</h4>
            <Note note={version.note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a version is called: the day on which it was agreed. */
export function useVersionName(): (on: IsoDate) => string {
  const { words, language } = useWords()
  return (on) => fill(words.merge.versionOn, { date: formatDay(on, language) })
}

/** The id of the first choice of a version, where the focus goes when nothing was chosen. */
export function versionField(index: number): string {
  return `version-${index}`
}
