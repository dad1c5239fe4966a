import { useEffect, useRef, useState } from 'preact/hooks'
import type { Person } from '../../../core/alliance/alliance.ts'
import { withRole } from '../../../core/alliance/people/change-role.ts'
import { fill } from '../../../core/words/messages.ts'
import type { PeopleActs, PeopleWorld } from './people-acts.ts'

interface Props {
  readonly person: Person
  readonly world: PeopleWorld
  readonly acts: PeopleActs
}

/** The one button at the end of a line of people, and what it opens: another place, another role, or out. */
export function PersonMenu({ person, world, acts }: Props) {
  const { people } = world.speech.words
  const { isOpen, setOpen, box } = useOpenMenu(`more-${person.id}`)
  const called = world.called(person)
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
          <Places {...{ person, world, acts, called }} />
          <Roles {...{ person, world, acts, called }} />
          <Renaming {...{ person, world, acts, called }} onDone={() => setOpen(false)} />
          <Removing {...{ person, world, acts, called }} />
        </ul>
      )}
    </div>
  )
}

/** Somebody alone in a role whom nobody else could take from them has nothing to choose from. */
export function hasMenu(person: Person, world: PeopleWorld): boolean {
  return world.rankOf(person, world.alliance).count > 1 || rolesFor(person, world).length > 0
}

function rolesFor(person: Person, { template: { roles }, alliance }: PeopleWorld) {
  return roles.filter(({ id }) => withRole(alliance, person, id, roles) !== null)
}

/**
 * Open until Escape, or until somebody has gone elsewhere by keys or has pressed something else: not before the press has
 * ended, since what is below moves up as it closes.
 */
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
    addEventListener('click', close, { signal: stop.signal })
    addEventListener('keyup', close, { signal: stop.signal })
    addEventListener('keydown', closeByKey, { signal: stop.signal })
    return () => stop.abort()
  }, [isOpen, button])
  return { isOpen, setOpen, box }
}

interface PartProps extends Props {
  readonly called: string
}

function Places({ person, world, acts, called }: PartProps) {
  const { people } = world.speech.words
  const { number, count } = world.rankOf(person, world.alliance)
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

function Roles({ person, world, acts, called }: PartProps) {
  const { words, say } = world.speech
  return (
    <>
      {rolesFor(person, world).map((role) => {
        const label = fill(words.people.toRole, { role: say(role.title) })
        const full = fill(words.people.toRoleNamed, { role: say(role.title), name: called })
        return <Item key={role.id} {...{ label, full }} onPress={() => acts.changeRole(person, role)} />
      })}
    </>
  )
}

function Renaming({ person, world, called, onDone }: PartProps & { readonly onDone: () => void }) {
  const { people } = world.speech.words
  const rename = () => {
    const field = document.getElementById(world.fieldOf(person.id))
    onDone()
    if (field instanceof HTMLInputElement) field.select()
    field?.focus()
  }
  return <Item label={people.rename} full={fill(people.renameNamed, { name: called })} onPress={rename} />
}

function Removing({ person, world, acts, called }: PartProps) {
  const { template, alliance, rankOf, speech } = world
  const { people } = speech.words
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
        {keys && <KeysShown keys={keys} />}
      </button>
    </li>
  )
}

/** For the eyes alone, and so no words of the label: `aria-keyshortcuts` says it to everybody else. */
function KeysShown({ keys }: { readonly keys: string }) {
  return <kbd data-keys={keys.replace('Arrow', '').replace('Up', '↑').replace('Down', '↓')} />
}
