import { useEffect, useRef, useState } from 'preact/hooks'
import type { Alliance, Person } from '../../../core/alliance/alliance.ts'
import { withRole } from '../../../core/alliance/people/change-role.ts'
import { nameField } from '../../../core/form/missing-names.ts'
import type { Template } from '../../../core/templates/template.ts'
import { fill } from '../../../core/words/messages.ts'
import { useSpeech } from '../../../kit/speech.ts'
import { calledIn, rankOf } from '../called.ts'
import type { PeopleActs } from './people-acts.ts'

interface Props {
  readonly person: Person
  readonly template: Template
  readonly alliance: Alliance
  readonly acts: PeopleActs
}

/** The one button at the end of a line of people, and what it opens: another place, another role, or out. */
export function PersonMenu({ person, template, alliance, acts }: Props) {
  const { words } = useSpeech()
  const { people } = words
  const { isOpen, setOpen, box } = useOpenMenu(`more-${person.id}`)
  const called = calledIn(person, alliance, words)
  return (
    <div class="person-menu" ref={box}>
      <button
        type="button"
        class="row-menu"
        id={`more-${person.id}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `menu-${person.id}` : undefined}
        aria-label={fill(people.moreNamed, { name: called })}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <ul class="menu" id={`menu-${person.id}`}>
          <Places {...{ person, alliance, acts, called }} />
          <Roles {...{ person, template, alliance, acts, called }} />
          <Renaming person={person} called={called} onDone={() => setOpen(false)} />
          <Removing {...{ person, template, alliance, acts, called }} />
        </ul>
      )}
    </div>
  )
}

/** Somebody alone in a role whom nobody else could take from them has nothing to choose from. */
export function hasMenu(
  person: Person,
  { template, alliance }: Pick<Props, 'template' | 'alliance'>,
): boolean {
  return rankOf(person, alliance).count > 1 || rolesFor(person, template, alliance).length > 0
}

function rolesFor(person: Person, { roles }: Template, alliance: Alliance) {
  return roles.filter(({ id }) => withRole(alliance, person, id, roles) !== null)
}

/** Open until Escape, or until somebody goes or points elsewhere. */
function useOpenMenu(button: string) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) setOpen(false)
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      document.getElementById(button)?.focus()
    }
    addEventListener('pointerdown', close, { signal: stop.signal })
    addEventListener('focusin', close, { signal: stop.signal })
    addEventListener('keydown', closeByKey, { signal: stop.signal })
    return () => stop.abort()
  }, [isOpen, button])
  return { isOpen, setOpen, box }
}

interface PartProps extends Pick<Props, 'person' | 'alliance' | 'acts'> {
  readonly called: string
}

function Places({ person, alliance, acts, called }: PartProps) {
  const { people } = useSpeech().words
  const { number, count } = rankOf(person, alliance)
  if (count === 1) return null
  const one = (label: string, full: string, by: number, isOff: boolean, keys?: string) => (
    <Item
      {...{ label, isOff, keys }}
      full={fill(full, { name: called })}
      onPress={() => acts.move(person, by)}
    />
  )
  return (
    <>
      {count > 3 && one(people.first, people.firstNamed, 1 - number, number === 1)}
      {one(people.up, people.upNamed, -1, number === 1, 'Alt+ArrowUp')}
      {one(people.down, people.downNamed, 1, number === count, 'Alt+ArrowDown')}
      {count > 3 && one(people.last, people.lastNamed, count - number, number === count)}
    </>
  )
}

type RoleProps = PartProps & Pick<Props, 'template'>

function Roles({ person, template, alliance, acts, called }: RoleProps) {
  const { words, say } = useSpeech()
  return (
    <>
      {rolesFor(person, template, alliance).map((role) => {
        const label = fill(words.people.toRole, { role: say(role.title) })
        const full = fill(words.people.toRoleNamed, { role: say(role.title), name: called })
        return <Item key={role.id} {...{ label, full }} onPress={() => acts.changeRole(person, role)} />
      })}
    </>
  )
}

function Renaming({
  person,
  called,
  onDone,
}: Pick<PartProps, 'person' | 'called'> & { readonly onDone: () => void }) {
  const { people } = useSpeech().words
  const rename = () => {
    const field = document.getElementById(nameField(person.id))
    onDone()
    if (field instanceof HTMLInputElement) field.select()
    field?.focus()
  }
  return <Item label={people.rename} full={fill(people.renameNamed, { name: called })} onPress={rename} />
}

function Removing({ person, template, alliance, acts, called }: RoleProps) {
  const { people } = useSpeech().words
  const least = template.roles.find(({ id }) => id === person.role)?.least ?? 0
  if (rankOf(person, alliance).count <= least) return null
  return (
    <Item
      label={people.remove}
      full={fill(people.removeNamed, { name: called })}
      onPress={() => acts.remove(person)}
    />
  )
}

interface ItemProps {
  readonly label: string
  readonly full: string // says whom it is about, for those who don't see the line
  readonly isOff?: boolean // it stays where it is, so that the focus is not lost
  readonly keys?: string | undefined
  readonly onPress: () => void
}

function Item({ label, full, isOff = false, keys, onPress }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        class="quiet"
        aria-label={full}
        aria-disabled={isOff}
        aria-keyshortcuts={keys}
        onClick={onPress}
      >
        {label}
        {keys && <kbd>{keys.replace('Arrow', '').replace('Up', '↑').replace('Down', '↓')}</kbd>}
      </button>
    </li>
  )
}
