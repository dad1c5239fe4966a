/**
 * The script of a character or grapheme (Unicode's Script property), by its first letter that has one; null for what
 * all scripts share: digits, punctuation, symbols. Kana and Han, which are written together, keep their own names.
 */
export function scriptOf(grapheme: string): Script | null {
  if (sharedScript.test(grapheme)) return null
  return scripts.find(([, pattern]) => pattern.test(grapheme))?.[0] ?? 'Other'
}

export type Script = (typeof names)[number] | 'Other'

/** Whether all of a script is in one font file; those of East Asia come in many slices, as emoji do. */
export function hasOneFace(script: Script | null): boolean {
  return script !== null && !sliced.has(script)
}

const sliced: ReadonlySet<Script> = new Set<Script>(['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'])
const names = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Khmer',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Syriac',
  'Thaana',
  'Nko',
  'Mongolian',
  'Cherokee',
  'Bopomofo',
] as const

const scripts = names.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)
const sharedScript = /^[\p{Script=Common}\p{Script=Inherited}]*$/u
