import { visibleText } from '../../words/visible-text.ts'
import type { Alliance, AnswerKey, Person } from '../alliance.ts'
import { answerTexts } from '../answer-texts.ts'
import { textsIn } from '../own/texts-in.ts'
import { goneSince } from './gone-since.ts'

/** Somebody who has left, and how many versions still name them, with what they said. */
export interface StillHeld {
  readonly person: Person
  readonly versions: number
}

/** Everybody whom older versions still tell of, though they have left. */
export function stillHeld(alliance: Alliance): readonly StillHeld[] {
  return goneSince(alliance).map((person) => ({
    person,
    versions: alliance.revisions.filter(({ people }) => people.some(({ id }) => id === person.id)).length,
  }))
}

/**
 * The answers, the questions in people's own words, and `title`, in whose words somebody's name still stands; a name of one
 * letter is looked for nowhere.
 */
export function whereNamed(
  { title, answers, own }: Pick<Alliance, 'title' | 'answers' | 'own'>,
  name: string,
): readonly AnswerKey[] {
  const wanted = visibleText(name).toLocaleLowerCase()
  if (wanted.length < 2) return []
  const isNamed = (text: string) => standsIn(visibleText(text).toLocaleLowerCase(), wanted)
  const said = Object.entries(answers).filter(([, answer]) => answerTexts(answer).some(isNamed))
  const asked = [...(own?.questions ?? []), ...(own?.reworded ?? [])].filter((one) =>
    textsIn(one).some((texts) => Object.values(texts).some(isNamed)),
  )
  return [...(isNamed(title) ? ['title'] : []), ...said.map(([key]) => key), ...asked.map(({ id }) => id)]
}

/** As a whole word, so that Ana is not found in a banana; scripts without spaces have no other words around it. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
    const isWord = !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(before)
    if (isWord && !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(after)) return true
  }
  return false
}
