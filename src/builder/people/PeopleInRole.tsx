import { useEffect, useRef } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { hasPlace, withPerson } from '../../core/alliance/edit.ts'
import { gatherPeople } from '../../core/alliance/people/gather-people.ts'
import { nameField, type Problem, peopleIn } from '../../core/form/missing-names.ts'
import type { Role } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { PersonRow } from './PersonRow.tsx'
import type { PeopleList } from './use-people-list.ts'

interface Props {
  readonly role: Role
  readonly alliance: Alliance
  readonly problems: readonly Problem[]
  readonly edit: Edit
  readonly list: PeopleList | null // what else can be done with them, once it is there
}

/** The people in one role: a line for each, and ways to add more where their number is free. */
export function PeopleInRole({ role, alliance, problems, edit, list }: Props) {
  const { say } = useSpeech()
  const people = peopleIn(role, alliance)
  const focusNext = useFocusOnNewest(people.map(({ id }) => id))
  const isOpen = people.length < role.most && hasPlace(alliance)
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
          {...{ person, edit }}
          number={index + 1}
          count={people.length}
          problem={problems.find(({ field }) => field === nameField(person.id))}
          onPaste={(event) => list?.paste(event, role.id)}
          onGrip={(event) => list?.drag(event, person)}
          onKey={(event) => list?.key(event, person)}
        >
          {list?.hasMenu(person) && <list.PersonMenu person={person} world={list.world} acts={list.acts} />}
        </PersonRow>
      ))}
      <div class="more-people">
        {isOpen && <AddPerson {...{ role }} onAdd={add} />}
        {list && role.most > 2 && <list.PasteNames role={role} world={list.world} />}
      </div>
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

function AddPerson({ role, onAdd }: { readonly role: Role; readonly onAdd: () => void }) {
  const { words, say } = useSpeech()
  return (
    <button
      type="button"
      class="second"
      id={`add-${role.id}`}
      aria-label={fill(words.people.addNamed, { role: say(role.title) })}
      onClick={onAdd}
    >
      {words.people.add}
    </button>
  )
}
