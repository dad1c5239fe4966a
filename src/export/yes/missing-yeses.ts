import type { WhoseYes } from '../../core/alliance/yes/whose-yes.ts'
import { mostNamed } from '../../core/words/by-people.ts'
import { counted, formatList } from '../../core/words/format.ts'
import { fill, type Messages } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'

/** Whose yes is missing, in a sentence: by name where they are few and have names. */
export function missingYeses(
  each: readonly WhoseYes[],
  { yes: words }: Messages['builder'],
  language: string,
): string {
  const missing = each.filter(({ yes }) => yes === null)
  const names = missing.flatMap(({ person }) => visibleText(person.name) || [])
  if (missing.length === 0) return words.all
  if (missing.length > mostNamed || names.length < missing.length)
    return counted(words.missingCount, missing.length, language)
  return fill(words.missing, { names: formatList(names, language) })
}
