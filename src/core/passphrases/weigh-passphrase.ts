import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import graphs from '@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs'
import passwords from '@zxcvbn-ts/language-common/dist/passwords.json.mjs'
import words from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs'
import names from '@zxcvbn-ts/language-en/dist/firstnames.json.mjs'
import sequences from '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs'
import { connecting, famous } from './common-words.ts'

/** How many guesses somebody needs who knows how people make passphrases, as a power of two; and what makes it easy. */
export interface Guessability {
  readonly bits: number
  readonly reason: Reason
}

/** What a guesser tries first: common words and names, rows of keys and years, everyday sentences, all that is short. */
export type Reason = 'common' | 'pattern' | 'sentence' | 'short'

const lists = { passwords, words, names, famous }
const wholeGuesser = new ZxcvbnFactory({ graphs, dictionary: { ...lists, ...sequences } })
const singleWord = new ZxcvbnFactory({ graphs, dictionary: lists }) // one word of a row, such as a number, is just a word

/** Weighs a passphrase; `known` are words that everybody connects with its owner, such as the names in the alliance. */
export function weigh(passphrase: string, known: readonly string[]): Guessability {
  const ours = known.flatMap((text) => [text, ...passphraseWords(text)]).filter((word) => word.length > 1)
  const asItIs = guessesOf(wholeGuesser, passphrase, ours)
  const squeezed = guessesOf(
    wholeGuesser,
    isPhrase(passphrase) ? passphraseWords(passphrase).join('') : passphrase,
    ours,
  )
  const phrase = phraseBits(passphrase, ours)
  const bits = Math.min(asItIs.bits, squeezed.bits, phrase)
  if (isPhrase(passphrase) && isSentence(passphrase)) return { bits, reason: 'sentence' }
  return { bits, reason: reasonOf(squeezed.bits < asItIs.bits ? squeezed.patterns : asItIs.patterns) }
}

function guessesOf(guesser: ZxcvbnFactory, text: string, known: readonly string[]) {
  const { guessesLog10, sequence } = guesser.check(text, [...known])
  return { bits: guessesLog10 * Math.log2(10), patterns: sequence.map(({ pattern }) => pattern) }
}

function reasonOf(patterns: readonly string[]): Reason {
  if (patterns.some((pattern) => ['dictionary', 'wordSequence'].includes(pattern))) return 'common'
  return patterns.every((pattern) => pattern === 'bruteforce') ? 'short' : 'pattern'
}

const wordBits = 16 // that of a word in no list of ours: there are not many more words
const wordInSentence = 7 // language is easier to guess than words: each leads to the next
const connectingWord = 1

/** Several words: what each is worth, and in which order they stand; a word that comes twice counts once. */
function phraseBits(passphrase: string, known: readonly string[]): number {
  const words = [...new Set(passphraseWords(passphrase))]
  if (!isPhrase(passphrase)) return Number.POSITIVE_INFINITY
  const sentence = isSentence(passphrase)
  const most = sentence ? wordInSentence : wordBits
  const bits = words.map((word) => {
    if (connecting.has(word)) return connectingWord
    return Math.min(guessesOf(singleWord, word, known).bits, most)
  })
  const order = sentence ? 0 : words.reduce((sum, _word, index) => sum + Math.log2(index + 1), 0)
  return bits.reduce((sum, one) => sum + one, order)
}

/** Whether it is several words or numbers, and not a mixture of letters and signs. */
function isPhrase(passphrase: string): boolean {
  const words = passphraseWords(passphrase)
  return words.length > 1 && words.every((word) => /^(\p{L}+|\d+)$/u.test(word))
}

function isSentence(passphrase: string): boolean {
  return passphraseWords(passphrase).some((word) => connecting.has(word))
}

function passphraseWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{Pd}_.,;:'’"!?/|]+/u)
    .filter((word) => word !== '')
}
