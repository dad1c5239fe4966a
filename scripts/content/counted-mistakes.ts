import type { Counted } from '../../src/core/words/format.ts'
import { holeMistakes, holesIn } from './wording-mistakes.ts'

const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Whether this is a sentence about a number of things, in the forms of a language. */
export function isCounted(value: unknown): value is Counted {
  if (typeof value !== 'object' || value === null || !('other' in value)) return false
  return Object.entries(value).every(([form, says]) => forms.includes(form) && typeof says === 'string')
}

/** Where such a sentence lacks a form of its language, has one that the language has not, or has other holes than in English. */
export function countedMistakes(english: Counted, other: Counted, language: string): string[] {
  const needed = numbersByForm(language)
  const lacking = [...needed.keys()].filter((form) => !(form in other))
  return [
    ...lacking.map((form) => `the form "${form}" is missing${examples(needed.get(form))}. Say it.`),
    ...Object.entries(other).flatMap(([form, says]) => {
      const numbers = needed.get(form)
      if (numbers === undefined) return [`${language} has no form "${form}". Take it out.`]
      if (says.trim() === '') return [`the form "${form}" is empty. Say it.`]
      const wanted = holesIn(
        Object.hasOwn(english, form) ? (english[form as keyof Counted] ?? '') : english.other,
      )
      return holeMistakes(holesOf(wanted, numbers, says), says).map((told) => `${form}: ${told}`)
    }),
  ]
}

/** A form for a single number may say that number in words, or nothing of it. */
function holesOf(wanted: readonly string[], numbers: readonly number[], says: string): readonly string[] {
  const mayLackCount = numbers.length === 1 && !says.includes('{count}')
  return [...new Set([...wanted, '{count}'])].filter((hole) => hole !== '{count}' || !mayLackCount)
}

function examples(numbers: readonly number[] = []): string {
  return numbers.length === 0 ? '' : `, for numbers such as ${numbers.slice(0, 3).join(', ')}`
}

const largest = 1000 // nobody has more alliances, versions or questions; French has a form of its own for millions

/** The forms that whole numbers need in a language, with the numbers of each (CLDR plural rules); `other` always. */
function numbersByForm(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language)
  const all = Array.from({ length: largest + 1 }, (_, number) => number)
  const found = Map.groupBy(all, (number): string => rules.select(number))
  return found.has('other') ? found : new Map([...found, ['other', []]])
}
