import type { Alliance, Person } from '../../core/alliance/alliance.ts'
import { hasPlace, withoutPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { isolated } from '../../core/alliance/shown-title.ts'
import { fill } from '../../core/words/messages.ts'
import type { Edit } from '../inputs/QuestionField.tsx'
import type { News } from '../Notice.tsx'
import { useSpeech } from '../speech.ts'
import { movePerson } from './move-person.ts'
import { withPersonBack } from './person-back.ts'

/** Moves people and takes them out, says so, and offers the way back. */
export function usePeopleEdits(alliance: Alliance, edit: Edit, tell: (news: News | null) => void) {
  const { words } = useSpeech()
  const nameOf = ({ name, role }: Person) => {
    const number =
      alliance.people.filter((person) => person.role === role).findIndex((one) => one.name === name) + 1
    return isolated(name) || fill(words.people.nameless, { number })
  }

  function onMove(person: Person, by: -1 | 1): void {
    const moved = movePerson(alliance, person.id, by)
    if (moved === alliance) return
    edit(() => moved)
    const peers = moved.people.filter(({ role }) => role === person.role)
    const number = peers.findIndex(({ id }) => id === person.id) + 1
    tell({
      text: fill(words.people.moved, { name: nameOf(person), number, count: peers.length }),
      tone: 'news',
    })
  }

  function onRemove(person: Person): void {
    edit((before) => withoutPerson(before, person.id))
    const act = { label: words.undo, run: bringBack }
    function bringBack(): void {
      let isFull = false
      edit((after) => {
        isFull = !hasPlace(after)
        return withPersonBack(after, alliance, person.id)
      })
      const text = fill(words.people.full, { count: limits.people })
      tell(isFull ? { text, tone: 'problem', lasts: true, act } : null)
    }
    const text = fill(words.people.removed, { name: nameOf(person) })
    tell({ text, tone: 'news', lasts: true, act })
    requestAnimationFrame(() => document.getElementById(`add-${person.role}`)?.focus()) // its button has gone
  }

  return { onMove, onRemove }
}
