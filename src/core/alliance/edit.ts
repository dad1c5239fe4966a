import type { Alliance, Answer, AnswerKey, Person } from './alliance.ts'

/** The key of an answer: the question's id, and the person's when it was asked of each. */
export function answerKey(question: string, person?: string): AnswerKey {
  return person === undefined ? question : `${question}/${person}`
}

/** The alliance with this answer; an empty answer is taken out, so that nothing empty is ever kept. */
export function withAnswer(alliance: Alliance, key: AnswerKey, answer: Answer): Alliance {
  const { [key]: _before, ...others } = alliance.answers
  return { ...alliance, answers: isEmpty(answer) ? others : { ...others, [key]: answer } }
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

/** The alliance with one more person, whose id was never used in it before. */
export function withPerson(alliance: Alliance, role: string, name = ''): Alliance {
  const everybody = [alliance, ...alliance.revisions].flatMap(({ people }) => people)
  const highest = Math.max(0, ...everybody.map(({ id }) => Number(id.slice(1))))
  return { ...alliance, people: [...alliance.people, { id: `p${highest + 1}`, name, role }] }
}

/** The alliance with a person renamed or in another role. */
export function withChangedPerson(alliance: Alliance, person: Person): Alliance {
  return { ...alliance, people: alliance.people.map((one) => (one.id === person.id ? person : one)) }
}

/** The alliance without a person and without that person's answers. */
export function withoutPerson(alliance: Alliance, id: string): Alliance {
  const answers = Object.entries(alliance.answers).filter(([key]) => !key.endsWith(`/${id}`))
  const people = alliance.people.filter((person) => person.id !== id)
  return { ...alliance, people, answers: Object.fromEntries(answers) }
}
