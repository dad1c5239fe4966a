import type { Alliance, Person } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { hasPlace, withoutPerson } from '../../core/alliance/edit.ts'
import { limits } from '../../core/alliance/limits.ts'
import { movePerson } from '../../core/alliance/people/move-person.ts'
import { withPersonBack } from '../../core/alliance/people/person-back.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import type { News } from '../../kit/Notice.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { calledIn, rankOf } from './called.ts'

/** Moves people and takes them out, says so, and offers the way back. */
export function usePeopleEdits(alliance: Alliance, edit: Edit, tell: (news: News | null) => void) {
  const { words, language } = useSpeech()

  function onMove(person: Person, by: -1 | 1): void {
    const moved = movePerson(alliance, person.id, by)
    if (moved === alliance) return
    edit(() => moved)
    const { number, count } = rankOf(person, moved)
    const name = calledIn(person, alliance, words)
    tell({ text: fill(words.people.moved, { name, number, count }), tone: 'news' })
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
      const text = counted(words.people.full, limits.people, language)
      tell(isFull ? { text, tone: 'problem', lasts: true, act } : null)
    }
    const isTold = alliance.revisions.some(({ people }) => people.some(({ id }) => id === person.id))
    const sentence = isTold ? words.people.removedSince : words.people.removed
    const text = fill(sentence, { name: calledIn(person, alliance, words) })
    tell({ text, tone: 'news', lasts: true, act })
    requestAnimationFrame(() => document.getElementById(`add-${person.role}`)?.focus()) // its button has gone
  }

  return { onMove, onRemove }
}
