import type { Alliance } from '../alliance.ts'

/** The alliance with everybody in the place and the role that they had before; who came since stands at the end. */
export function withPlacesOf(now: Alliance, before: Alliance): Alliance {
  const there = before.people.flatMap(({ id, role }) => {
    const person = now.people.find((one) => one.id === id)
    return person === undefined ? [] : [{ ...person, role }]
  })
  const since = now.people.filter(({ id }) => !before.people.some((one) => one.id === id))
  return { ...now, people: [...there, ...since] }
}
