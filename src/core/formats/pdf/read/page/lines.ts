import type { Shown } from './drawing-state.ts'

type ShownSign = Extract<Shown, { kind: 'sign' }>

/** Signs that stand on one line, from the left to the right. */
type SignLine = readonly ShownSign[]

/**
 * The words that stand in a field of this width: its lines from the top down. Where the next word would have had no room, the
 * line was broken by the program that drew it, and goes on.
 */
export function textOfSigns(signs: readonly ShownSign[], width: number): string {
  const lines = linesOfSigns(signs)
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1]
    const said = lineText(line)
    if (before === undefined) return said
    return `${text.trimEnd()}${wasFull(before, line, width) ? ' ' : '\n'}${said}`
  }, '')
}

function linesOfSigns(signs: readonly ShownSign[]): readonly SignLine[] {
  const lines: ShownSign[][] = []
  for (const sign of signs.toSorted((one, other) => other.y - one.y)) {
    const last = lines.at(-1)
    const isSame = last?.[0] !== undefined && Math.abs(last[0].y - sign.y) < 0.4 * sign.size
    if (isSame) last.push(sign)
    else lines.push([sign])
  }
  return lines
    .map((line) => (isContinued(line) ? line : line.toSorted((one, other) => one.x - other.x)))
    .map(withoutSpaceAround)
    .filter((line) => line.length > 0)
}

function withoutSpaceAround(line: SignLine): SignLine {
  const isWord = ({ text }: ShownSign) => text.trim() !== ''
  return line.slice(Math.max(0, line.findIndex(isWord)), line.findLastIndex(isWord) + 1)
}

/** Whether a line was drawn from the left to the right; how wide a sign is may be known only roughly. */
function isContinued(line: SignLine): boolean {
  return line.every((sign, i) => i === 0 || sign.x > (line[i - 1]?.x ?? 0) - sign.size)
}

/** Programs leave a little room at both sides. */
const margin = 6

function wasFull(before: SignLine, line: SignLine, width: number): boolean {
  const [first, last] = [before[0], before.at(-1)]
  const wordEnd = line.findIndex(({ text }) => text.trim() === '')
  const lastOfWord = line[(wordEnd === -1 ? line.length : wordEnd) - 1]
  if (!first || !last || !line[0] || !lastOfWord) return false
  const word = rightEdge(lastOfWord) - line[0].x
  return rightEdge(last) - first.x + 0.2 * last.size + word > width - margin
}

function rightEdge({ x, width }: ShownSign): number {
  return x + width
}

/** A space that isn't drawn is still seen. */
function lineText(line: SignLine): string {
  const texts = line.flatMap((sign, i) => {
    const before = line[i - 1]
    const isApart = before !== undefined && sign.x - rightEdge(before) > 0.18 * sign.size
    const needsSpace = isApart && before.text.trim() !== '' && sign.text.trim() !== ''
    return needsSpace ? [' ', sign.text] : [sign.text]
  })
  return joinedInOrder(texts).replace(/[^\S\n]+/g, ' ')
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const ordered = /[\p{L}\p{N}]/u

/** Letters as they are read, where they stand from right to left; words and numbers of the other direction keep theirs. */
function joinedInOrder(texts: readonly string[]): string {
  if (!texts.some((text) => rightToLeft.test(text))) return texts.join('')
  const runs: string[][] = []
  let wasLeftToRight = false
  for (const text of texts.toReversed()) {
    const isLeftToRight = ordered.test(text) && !rightToLeft.test(text)
    const last = runs.at(-1)
    if (isLeftToRight && wasLeftToRight && last) last.unshift(text)
    else runs.push([text])
    wasLeftToRight = isLeftToRight
  }
  return withBracketsRight(runs.flat().join('').normalize('NFKC')) // letters, not the shapes that they were drawn with
}

const bracketPairs = '()[]{}«»<>‹›'

/** From right to left a bracket that opens is seen as one that closes; most programs name it as it is seen. */
function withBracketsRight(text: string): string {
  const first = [...text].find((sign) => bracketPairs.includes(sign))
  if (first === undefined || bracketPairs.indexOf(first) % 2 === 0) return text
  return text.replace(/[()[\]{}«»<>‹›]/g, (sign) => bracketPairs.charAt(bracketPairs.indexOf(sign) ^ 1))
}
