import { useEffect, useRef } from 'preact/hooks'
import type { Alliance, Person } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { hasPlace, withPerson } from '../../core/alliance/edit.ts'
import { gatherPeople } from '../../core/alliance/people/gather-people.ts'
import { nameField, type Problem, peopleIn } from '../../core/form/missing-names.ts'
import type { Role } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { calledIn } from './called.ts'
import { PersonRow } from './PersonRow.tsx'

interface Props {
  readonly role: Role
  readonly alliance: Alliance
  readonly problems: readonly Problem[]
  readonly edit: Edit
  readonly onMove: (person: Person, by: -1 | 1) => void
  readonly onRemove: (person: Person) => void
}

/** The people in one role: each with a name, and buttons to add, move and remove where their number is free. */
export function PeopleInRole({ role, alliance, problems, edit, onMove, onRemove }: Props) {
  const { words, say } = useSpeech()
  const people = peopleIn(role, alliance)
  const focusNext = useFocusOnNewest(people.map(({ id }) => id))
  const add = () => {
    focusNext()
    edit((before) => gatherPeople(withPerson(before, role.id)))
  }
  return (
    <fieldset class="role">
      <legend>{say(role.title)}</legend>
      {people.map((person, index) => (
        <PersonRow
          key={person.id}
          person={person}
          called={calledIn(person, alliance, words)}
          number={index + 1}
          count={people.length}
          canRemove={people.length > role.least}
          problem={problems.find(({ field }) => field === nameField(person.id))}
          edit={edit}
          onMove={(by) => onMove(person, by)}
          onRemove={() => onRemove(person)}
        />
      ))}
      {people.length < role.most && hasPlace(alliance) && (
        <button
          type="button"
          class="second"
          id={`add-${role.id}`}
          aria-label={fill(words.people.addNamed, { role: say(role.title) })}
          onClick={add}
        >
          {words.people.add}
        </button>
      )}
    </fieldset>
  )
}

/** Once asked, the cursor goes into the next name that appears. */
function useFocusOnNewest(ids: readonly string[]): () => void {
  const isAsked = useRef(false)
  const newest = ids.at(-1)
  useEffect(() => {
    if (!isAsked.current || newest === undefined) return
    isAsked.current = false
    document.getElementById(nameField(newest))?.focus()
  }, [newest])
  return () => {
    isAsked.current = true
  }
}
