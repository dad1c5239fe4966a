import { type Agreed, fingerprint } from '../agreed.ts'
import { isOfPulse, personIn, questionIn } from '../answer-key.ts'
import { sha256 } from '../apart/short-code.ts'

/**
 * The SHA-256 of the exact words of a version, base64url: its title, people, questions and answers, and its form where
 * that is people's own. The numbers of the pulse stand on no paper and are none of its words; a person goes by the place
 * in the list, since two copies that are put together may know one person by two ids.
 */
export async function digestOf(version: Agreed): Promise<string> {
  return await sha256(fingerprint(agreedWords(version)))
}

function agreedWords({ title, people, questions, answers, own }: Agreed): unknown {
  const places = new Map(people.map(({ id }, place) => [id, `/${place + 1}`]))
  const keyOf = (key: string) => questionIn(key) + (places.get(personIn(key) ?? '') ?? '')
  const said = Object.entries(answers).filter(([key]) => !isOfPulse(key) && isOfSomebody(key, places))
  return {
    title,
    people: people.map(({ name, role }) => [name, role]),
    questions: questions.filter((id) => !isOfPulse(id)),
    answers: Object.fromEntries(said.map(([key, answer]) => [keyOf(key), answer])),
    ...(own && { own }), // questions of one's own are words of it, too
  }
}

/** Answers whose person is gone stand on no paper. */
function isOfSomebody(key: string, places: ReadonlyMap<string, unknown>): boolean {
  const person = personIn(key)
  return person === undefined || places.has(person)
}
