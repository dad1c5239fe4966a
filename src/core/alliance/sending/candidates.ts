import { mostFragment } from './fragment.ts'
import { readings } from './readings.ts'

/** What may stand inside a link that was broken over lines, quoted or spaced out. */
const lineNoise = String.raw`[\s>|│]*`
const withNoise = (letters: string) => [...letters].join(lineNoise)
const beginning = new RegExp(
  `(${withNoise('alliance')}|${withNoise('sealed')})${lineNoise}-${lineNoise}(\\d+)${lineNoise}\\.${lineNoise}`,
  'gi',
)
const mostCandidates = 2_000 // tries for one text, which is more than the words that fit into the longest link

/**
 * The fragments that a text may hold, whatever a mail program, a chat or a guard made of the link: the longest first,
 * since what stands behind a link may look like a part of it. Which one is the link shows when it opens.
 */
export function* candidates(text: string): Generator<string> {
  const told = new Set<string>()
  for (const reading of readings(text)) {
    for (const fragment of fragmentsIn(reading)) {
      if (told.has(fragment)) continue
      told.add(fragment)
      yield fragment
      if (told.size >= mostCandidates) return
    }
  }
}

function* fragmentsIn(text: string): Generator<string> {
  for (const found of text.matchAll(beginning)) {
    const [whole, name = '', version = ''] = found
    const format = `${name.replace(/[^a-z]/gi, '').toLowerCase()}-${version}.`
    const pieces = piecesFrom(text, found.index + whole.length)
    for (let count = pieces.length; count > 0; count--) {
      for (const letters of endings(pieces.slice(0, count).join(''))) yield format + letters
    }
  }
}

/** The letters from here on, as far as only gaps stand between them, and no more than a link has. */
function piecesFrom(text: string, start: number): string[] {
  const piece = new RegExp(`([\\w-]+)${lineNoise}`, 'y')
  piece.lastIndex = start
  const pieces: string[] = []
  let length = 0
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const [, letters = ''] = found
    length += letters.length
    if (length > mostFragment && pieces.length > 0) break
    pieces.push(letters)
  }
  return pieces
}

/** With hyphens and underlines at the end, which may belong to the sentence; or with one that was left behind there. */
function endings(letters: string): string[] {
  const bare = withoutEnd(letters)
  const ends = Array.from({ length: Math.min(letters.length - bare.length, 4) }, (_, index) =>
    letters.slice(0, letters.length - index),
  )
  return [...new Set([...ends, bare, `${bare}-`, `${bare}_`])]
}

/** Without its last hyphens and underlines, by looking at those alone: a pattern would begin at every hyphen before them, too. */
function withoutEnd(letters: string): string {
  let end = letters.length
  while ('-_'.includes(letters.charAt(end - 1)) && end > 0) end--
  return letters.slice(0, end)
}

/** Whether everybody who has this text can read the link in it: it is one of ours, and not locked. */
export function isReadable(text: string): boolean {
  const { value } = candidates(text).next()
  return value?.startsWith('alliance') ?? false
}
