/** A kind of paper, as it is looked for in people's own words. */
export interface KindWords {
  readonly id: string
  readonly title: string
  readonly search: string // what people call it, with commas between
  readonly about: string // who it is for
}

/** Words that say nothing about who is meant. */
const small = new Set(
  'a an and any are as at be by do does for from has have how i in is it its me my need needs no not of on or our paper s some somebody someone template that the their them they this to us want wants we what who with you your'.split(
    ' ',
  ),
)

const weights = { title: 3, search: 2, about: 1 } as const

/** The ids of the kinds that are meant by `query`, the likeliest first; none where no word of it is known. */
export function findKinds(query: string, kinds: readonly KindWords[]): readonly string[] {
  const asked = wordsIn(query).filter((word) => !small.has(word))
  const known = kinds.map(indexed)
  const scored = known.map((kind) => ({ id: kind.id, score: scoreOf(kind, asked, query, known) }))
  const best = Math.max(...scored.map(({ score }) => score), 0)
  return scored
    .filter(({ score }) => score > 0 && score >= best / 3)
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id)
}

interface Indexed {
  readonly id: string
  readonly words: readonly (readonly [word: string, weight: number])[]
  readonly phrases: readonly string[]
}

function indexed(kind: KindWords): Indexed {
  const fields = ['title', 'search', 'about'] as const
  const words = fields.flatMap((field) => wordsIn(kind[field]).map((word) => [word, weights[field]] as const))
  return { id: kind.id, words, phrases: kind.search.split(',').map(inSmallLetters) }
}

/** A word counts for less, the more kinds know it; a whole phrase of theirs counts for more than its words. */
function scoreOf(kind: Indexed, asked: readonly string[], query: string, all: readonly Indexed[]): number {
  const ofWords = asked.map((word) => weightIn(kind, word) / Math.sqrt(howMany(word, all)))
  const said = ` ${inSmallLetters(query)} `
  const ofPhrases = kind.phrases
    .filter((phrase) => said.includes(` ${phrase} `))
    .map(({ length }) => length / 3)
  return [...ofWords, ...ofPhrases].reduce((sum, one) => sum + one, 0)
}

function weightIn({ words }: Indexed, asked: string): number {
  return Math.max(0, ...words.map(([word, weight]) => weight * closeness(asked, word)))
}

function howMany(word: string, all: readonly Indexed[]): number {
  return Math.max(1, all.filter((kind) => weightIn(kind, word) > 0).length)
}

/** The same word; the beginning of it, while somebody still types; or another form of it. */
function closeness(asked: string, word: string): number {
  if (asked === word) return 1
  if (asked.length >= 3 && word.startsWith(asked)) return 0.7
  const isForm = word.length >= 4 && asked.startsWith(word) && asked.length - word.length <= 2
  return isForm ? 0.8 : 0
}

/** A word with a hyphen is also known without it: “cofounder”. */
function wordsIn(text: string): string[] {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu)?.map((word) => word.replaceAll('-', '')) ?? []
  return inSmallLetters([text, ...joined].join(' '))
    .split(' ')
    .filter(Boolean)
}

/** In small letters, without accents and marks; 1:1 stays what it is. */
function inSmallLetters(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/(?<!\d):|:(?!\d)|[^\p{L}\p{N}:]+/gu, ' ').trim()
}
