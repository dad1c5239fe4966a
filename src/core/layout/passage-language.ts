import { hanEvidence } from '../text/han-language.ts'

/**
 * The language that a passage is evidently written in, when it isn't the paper's own: told by its script, and only
 * where a script leaves little doubt.
 */
export function passageLanguage(text: string, language: string): string | undefined {
  if (/^[\p{Script=Latin}\P{L}]*$/u.test(text)) return undefined
  const letters = text.match(/\p{L}/gu) ?? []
  const found = languageSigns.find(
    ([pattern]) => letters.filter((letter) => pattern.test(letter)).length > letters.length / 2,
  )
  if (found === undefined) return undefined
  const own = new Intl.Locale(language).maximize().script ?? ''
  const [, passage, scripts] = found
  if (scripts.includes(own)) return undefined
  return passage === 'zh' ? (hanEvidence(text) ?? passage) : passage
}

/** The letters, the language that they speak of, and the scripts of papers in which they are at home. */
const languageSigns: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, 'ar', ['Arab']],
  [/\p{Script=Hebrew}/u, 'he', ['Hebr']],
  [/\p{Script=Devanagari}/u, 'hi', ['Deva']],
  [/\p{Script=Thai}/u, 'th', ['Thai']],
  [/\p{Script=Hangul}/u, 'ko', ['Kore']],
  [/\p{Script=Cyrillic}/u, 'ru', ['Cyrl']],
  [/\p{Script=Greek}/u, 'el', ['Grek']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'zh', ['Hans', 'Hant', 'Jpan', 'Kore']],
]
