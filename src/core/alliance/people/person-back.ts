import { fingerprint } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { answerKey, isBy, questionIn } from '../answer-key.ts'
import { hasPlace, newPersonId } from '../edit.ts'
import { withFileVersion } from '../file-version.ts'

/**
 * The alliance with a person who was taken out of it back in the old place, with the old answers. Who came since may have
 * the old id, so that another one is given; with 40 people it stays as it is.
 */
export function withPersonBack(alliance: Alliance, before: Alliance, id: string): Alliance {
  const place = before.people.findIndex((person) => person.id === id)
  const person = before.people[place]
  const there = alliance.people.find((one) => one.id === id)
  const isBack = there !== undefined && fingerprint(there) === fingerprint(person)
  if (person === undefined || isBack || !hasPlace(alliance)) return alliance
  const free = there === undefined ? id : newPersonId(alliance)
  const answers = Object.entries(before.answers)
    .filter(([key]) => isBy(key, id))
    .map(([key, answer]) => [answerKey(questionIn(key), free), answer] as const)
  return withFileVersion({
    ...alliance,
    people: [...alliance.people.slice(0, place), { ...person, id: free }, ...alliance.people.slice(place)],
    answers: { ...alliance.answers, ...Object.fromEntries(answers) },
  })
}
