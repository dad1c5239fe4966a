import type { Person } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { withChangedPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { nameField, type Problem } from '../../core/form/missing-names.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { fill } from '../../core/words/messages.ts'
import { useSentence } from '../../kit/ErrorSummary.tsx'
import { Labelled, problemId } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly person: Person
  readonly called: string
  readonly number: number // from 1, among those in the same role
  readonly count: number
  readonly canRemove: boolean
  readonly problem: Problem | undefined
  readonly edit: Edit
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One person's name, with buttons for their place among the others. */
export function PersonRow({ person, number, count, problem, edit, ...acts }: Props) {
  const { words } = useSpeech()
  const sentence = useSentence()
  const id = nameField(person.id)
  const label = count === 1 ? words.people.name : fill(words.people.nameOf, { number })
  return (
    <div class="person">
      <Labelled id={id} label={label} look="plain" group={false} problem={problem && sentence(problem)}>
        <input
          type="text"
          class="field"
          id={id}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          maxLength={limits.name}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && problemId(id)}
          value={person.name}
          onInput={({ currentTarget: { value } }) =>
            edit((before) => withChangedPerson(before, { ...person, name: cleanInput(value) }))
          }
        />
      </Labelled>
      {count > 1 && <PersonButtons {...{ number, count }} {...acts} />}
    </div>
  )
}

type ButtonsOfPerson = Pick<Props, 'called' | 'number' | 'count' | 'canRemove' | 'onMove' | 'onRemove'>

function PersonButtons({ called, number, count, canRemove, onMove, onRemove }: ButtonsOfPerson) {
  const { people } = useSpeech().words
  const named = (sentence: string) => fill(sentence, { name: called })
  return (
    <span class="person-buttons">
      <PersonButton
        label={people.up}
        full={named(people.upNamed)}
        isOff={number === 1}
        onClick={() => onMove(-1)}
      />
      <PersonButton
        label={people.down}
        full={named(people.downNamed)}
        isOff={number === count}
        onClick={() => onMove(1)}
      />
      {canRemove && (
        <PersonButton
          label={people.remove}
          full={named(people.removeNamed)}
          isOff={false}
          onClick={onRemove}
        />
      )}
    </span>
  )
}

interface ButtonProps {
  readonly label: string
  readonly full: string // says whom it is about, for those who don't see the row
  readonly isOff: boolean // it stays where it is, so that the focus is not lost
  readonly onClick: () => void
}

function PersonButton({ label, full, isOff, onClick }: ButtonProps) {
  return (
    <button type="button" class="quiet" aria-label={full} aria-disabled={isOff} onClick={onClick}>
      {label}
    </button>
  )
}
