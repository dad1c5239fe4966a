/** The sentences: a stop, a question or the end of a paragraph ends one; what has no word is none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+|¶/u).filter((part) => wordsOf(part).length > 0)
}

/** The words, with their apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
}

/** The school grade by Flesch and Kincaid (1975): 0.39 words per sentence + 11.8 syllables per word − 15.59. */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}

/** Syllables of an English word by its vowels: good enough for an average, wrong for single words. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const silent = plain.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
  const split = silent.match(/(?<![tcsg])i[ao]/g)?.length ?? 0 // as in al-li-ance
  return Math.max(1, (silent.match(/[aeiouy]+/g)?.length ?? 1) + split)
}
