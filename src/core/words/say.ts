import type { Words } from './words.ts'

/** The text in `language` (BCP 47), else in its parent (`pt` for `pt-BR`), else in English. */
export function say(words: Words, language: string): string {
  const [parent = ''] = language.split('-')
  return words[language] ?? words[parent] ?? words.en
}
