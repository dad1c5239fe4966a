import type { Alliance, Answer, AnswerKey, Person } from './alliance.ts'
import { isBy } from './answer-key.ts'
import { withFileVersion } from './file-version.ts'
import { fitted, parted } from './fit.ts'
import { limits } from './limits.ts'
import { withQuestionBack } from './own/put-back.ts'
import { freeId, idsIn, usedIds } from './person-ids.ts'

/** A change of the alliance, told upwards to whoever keeps it. */
export type Edit = (change: (alliance: Alliance) => Alliance) => void

/**
 * The alliance with this answer; an empty answer is taken out, so that nothing empty is ever kept. Of one that is longer
 * than there is room for, what fits is kept: `fits` says so before.
 */
export function withAnswer(alliance: Alliance, key: AnswerKey, answer: Answer): Alliance {
  const { [key]: before, ...others } = alliance.answers
  if (isEmpty(answer)) return { ...alliance, answers: others }
  const isFull = before === undefined && Object.keys(others).length >= limits.answers
  return isFull ? alliance : { ...alliance, answers: { ...others, [key]: fitted(answer).answer } }
}

/** Whether nothing has been said: no text, no items, nothing chosen. */
export function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === ''
    case 'list':
      return answer.items.every((item) => item.trim() === '')
    case 'options':
      return answer.chosen.length === 0
    case 'date':
    case 'period':
    case 'scale':
      return false
  }
}

/** Whether one more person finds a place in it. */
export function hasPlace({ people }: Alliance): boolean {
  return people.length < limits.people
}

/** The alliance with one more person, whose id was never used in it before; with 40 people it stays as it is. */
export function withPerson(alliance: Alliance, role: string, name = ''): Alliance {
  if (!hasPlace(alliance)) return alliance
  const people = [...alliance.people, withName({ id: newPersonId(alliance), name, role })]
  return withFileVersion({ ...alliance, people })
}

/** An id for one more person; when somebody had each of the 999, one of those who are not here any more. */
export function newPersonId(alliance: Alliance): string {
  return freeId(usedIds(alliance)) ?? freeId(new Set(idsIn(alliance))) ?? `p${limits.lastPerson}`
}

/** The alliance with a person renamed or in another role. */
export function withChangedPerson(alliance: Alliance, person: Person): Alliance {
  const people = alliance.people.map((one) => (one.id === person.id ? withName(person) : one))
  return { ...alliance, people }
}

/** The alliance without a person and without that person's answers; the last one stays, since it is somebody's. */
export function withoutPerson(alliance: Alliance, id: string): Alliance {
  const people = alliance.people.filter((person) => person.id !== id)
  if (people.length === 0) return alliance
  const answers = Object.entries(alliance.answers).filter(([key]) => !isBy(key, id))
  return withFileVersion({ ...alliance, people, answers: Object.fromEntries(answers) })
}

function withName(person: Person): Person {
  return { ...person, name: parted(person.name, limits.name)[0] }
}

/** The alliance with questions from the bank; each is taken once, and none when there are 200; what was left out comes back. */
export function withQuestions(alliance: Alliance, questions: readonly string[]): Alliance {
  const all = [...new Set([...alliance.questions, ...questions])]
  return questions.reduce(withQuestionBack, { ...alliance, questions: all.slice(0, limits.questions) })
}
