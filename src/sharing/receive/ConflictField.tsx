import type { ComponentChildren } from 'preact'
import { AnswerText } from '../../builder/AnswerText.tsx'
import { Labelled } from '../../builder/inputs/Labelled.tsx'
import type { Conflict } from '../../core/alliance/conflict.ts'
import type { Choice } from '../../core/alliance/settle.ts'
import { useWords } from '../words.ts'
import type { Places } from './places.ts'

interface Props {
  readonly conflict: Conflict
  readonly index: number
  readonly choice: Choice | undefined
  readonly places: Places
  readonly onChoose: (choice: Choice) => void
}

/** One thing that both changed, side by side, to choose. */
export function ConflictField({ conflict, index, choice, places, onChoose }: Props) {
  const { words } = useWords()
  const option = (value: Choice, label: string, said?: ComponentChildren) => {
    const id = value === 'mine' ? firstOf(index) : `conflict-${index}-${value}`
    return (
      <div class={`side ${value}`} data-chosen={choice === value}>
        <label class="option" for={id}>
          <input
            type="radio"
            id={id}
            name={`conflict-${index}`}
            aria-describedby={said ? `${id}-said` : undefined}
            checked={choice === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
        {said && (
          <div class="said-there" id={`${id}-said`}>
            {said}
          </div>
        )}
      </div>
    )
  }
  return (
    <Labelled id={firstOf(index)} label={places.ofConflict(conflict)} look="prompt" group>
      <div class="sides">
        {option('mine', words.merge.mine, <Said {...{ conflict, places }} side="mine" />)}
        {option('theirs', words.merge.theirs, <Said {...{ conflict, places }} side="theirs" />)}
        {areTexts(conflict) && option('both', words.merge.both)}
      </div>
    </Labelled>
  )
}

/** The id of the first choice of a conflict, where the focus goes when nothing was chosen. */
export function firstOf(index: number): string {
  return `conflict-${index}`
}

function areTexts(conflict: Conflict): boolean {
  return conflict.kind === 'answer' && conflict.mine?.kind === 'text' && conflict.theirs?.kind === 'text'
}

interface SaidProps {
  readonly conflict: Conflict
  readonly side: 'mine' | 'theirs'
  readonly places: Places
}

function Said({ conflict, side, places }: SaidProps) {
  const { words } = useWords()
  switch (conflict.kind) {
    case 'title':
      return <p dir="auto">{conflict[side] || words.merge.nothing}</p>
    case 'person': {
      const person = conflict[side]
      return <p dir="auto">{person ? places.ofPerson(person) : words.merge.nobody}</p>
    }
    case 'answer': {
      const answer = conflict[side]
      if (answer === null) return <p>{words.merge.nothing}</p>
      return <AnswerText question={places.question(conflict.key)} answer={answer} />
    }
  }
}
