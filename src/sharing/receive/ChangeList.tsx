import type { CopyChange } from '../../core/alliance/merging/together.ts'
import { OneChange } from './OneChange.tsx'
import type { PlaceNames } from './places.ts'

interface Props {
  readonly title: string
  readonly why: string
  readonly changes: readonly CopyChange[]
  readonly places: PlaceNames
}

/** What fits together by itself, place by place. */
export function ChangeList({ title, why, changes, places }: Props) {
  if (changes.length === 0) return null
  return (
    <section class="changes">
      <h3>{title}</h3>
      <p>{why}</p>
      <ChangedPlaces {...{ changes, places }} />
    </section>
  )
}

/** The places that say something else, one below the other. */
export function ChangedPlaces({ changes, places }: Pick<Props, 'changes' | 'places'>) {
  return (
    <ul>
      {changes.map((change, index) => (
        <li key={index}>
          <OneChange change={change} places={places} />
        </li>
      ))}
    </ul>
  )
}
