import type { Letters } from '../core/press/letters-of.ts'
import { counted } from '../core/words/format.ts'
import { fill, type Messages } from '../core/words/messages.ts'
import { useSpeech } from '../kit/speech.ts'
import { Told } from '../kit/Told.tsx'

/** Says before the paper is made which letters it can't show as they were written. */
export function LettersNote({ missing, unknown, areTurned }: Letters) {
  const { words, language } = useSpeech()
  const sentences = [
    ...(missing.length > 0 ? [fill(words.engine.missing, { scripts: missing.join(', ') })] : []),
    ...(unknown.length > 0 ? [unknownSentence(unknown, words.engine, language)] : []),
    ...(areTurned ? [words.engine.turned] : []),
  ]
  return (
    <Told looks="letters-notes">
      {sentences.length > 0 &&
        sentences.map((sentence) => (
          <p key={sentence} class="problem letters-note">
            {sentence}
          </p>
        ))}
    </Told>
  )
}

/** Names letters that no face has, each apart from the others whichever way it runs, and what is printed for the first. */
export function unknownSentence(
  unknown: readonly string[],
  { unknown: one, unknownMany: many }: Messages['builder']['engine'],
  language: string,
): string {
  const letters = unknown.slice(0, mostLettersShown).map((letter) => `\u2068${shown(letter)}\u2069`)
  const [character = ''] = unknown[0] ?? ''
  const number = `[${numberOf(character)}]`
  const rest = unknown.length - mostLettersShown
  if (rest > 0) return counted(many, rest, language, { letters: letters.join(' '), number })
  return fill(one, { letters: letters.join(' '), number })
}

const mostLettersShown = 20

/** A mark stands on a dotted circle; what nobody can see is named by its number. */
function shown(letter: string): string {
  if (/^\p{M}/u.test(letter)) return `\u25cc${letter}`
  return /^[\p{C}\p{Z}\ufffd]/u.test(letter) ? numberOf(letter) : letter
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
