import type { ComponentChildren } from 'preact'
import { ConflictSide } from '../../answers/ConflictSide.tsx'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'
import { type Choice, canBeBoth } from '../../core/alliance/merging/settle.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { useWords } from '../words.ts'
import type { PlaceNames } from './places.ts'

interface Props {
  readonly conflict: Conflict
  readonly index: number
  readonly choice: Choice | undefined
  readonly places: PlaceNames
  readonly onChoose: (choice: Choice) => void
}

/** One thing that both changed, side by side, to choose. */
export function ConflictField({ conflict, index, choice, places, onChoose }: Props) {
  const { words } = useWords()
  const said = (side: 'mine' | 'theirs') => (
    <ConflictSide {...{ conflict, side }} questionOf={places.question} sayPerson={places.ofPerson} />
  )
  const option = (value: Choice, label: string, content?: ComponentChildren) => {
    const id = value === 'mine' ? firstOf(index) : `conflict-${index}-${value}`
    return (
      <div class={`side ${value}`} data-chosen={choice === value}>
        <label class="option" for={id}>
          <input
            type="radio"
            id={id}
            name={`conflict-${index}`}
            aria-describedby={content ? `${id}-said` : undefined}
            checked={choice === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
        {content && (
          <div class="said-there" id={`${id}-said`}>
            {content}
          </div>
        )}
      </div>
    )
  }
  return (
    <Labelled id={firstOf(index)} label={places.ofConflict(conflict)} look="prompt" group>
      <div class="sides">
        {option('mine', words.merge.mine, said('mine'))}
        {option('theirs', words.merge.theirs, said('theirs'))}
        {canBeBoth(conflict) && option('both', words.merge.both)}
      </div>
    </Labelled>
  )
}

/** The id of the first choice of a conflict, where the focus goes when nothing was chosen. */
export function firstOf(index: number): string {
  return `conflict-${index}`
}
