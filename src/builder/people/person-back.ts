import type { Alliance } from '../../core/alliance/alliance.ts'

/** The alliance with a person who was taken out of it back in the old place, with the old answers. */
export function withPersonBack(alliance: Alliance, before: Alliance, id: string): Alliance {
  const place = before.people.findIndex((person) => person.id === id)
  const person = before.people[place]
  if (person === undefined || alliance.people.some((one) => one.id === id)) return alliance
  const answers = Object.entries(before.answers).filter(([key]) => key.endsWith(`/${id}`))
  return {
    ...alliance,
    people: alliance.people.toSpliced(place, 0, person),
    answers: { ...alliance.answers, ...Object.fromEntries(answers) },
  }
}
