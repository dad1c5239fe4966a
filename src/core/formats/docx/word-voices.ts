import { BorderStyle, LineRuleType } from 'docx'
import { isSigned } from '../../paper/kinds-of-block.ts'
import type { Voice } from '../../paper/paper.ts'
import { plainText } from '../../paper/plain-text.ts'
import { type BlockContext, inCell } from './place.ts'
import { colours } from './word-design.ts'
import { captioned } from './word-gap.ts'
import { wrappedLines } from './word-lines.ts'
import { type BlockFill, styled, type WordElement } from './word-paragraph.ts'
import { cellRules, equalWidths, tableOf, tableRow } from './word-tables.ts'

/** Side by side while the columns stay wide enough to read; beyond three people a row for each. */
export function voicesTable(voices: readonly Voice[], place: BlockContext, fill: BlockFill): WordElement[] {
  if (voices.every(isSigned)) return signatures(voices, place)
  if (voices.length <= 3) return columns(voices, place, fill)
  return voices.every(isOfSigning) ? signingRows(voices, place) : voiceRows(voices, place, fill)
}

/** A place to sign, and one for the day. */
function isOfSigning({ blocks }: Voice): boolean {
  return blocks.every(
    (block) => block.kind === 'gap' && (block.shape.kind === 'signature' || block.shape.kind === 'date'),
  )
}

/** The name, and beside it the places to sign and for the day; all people stay on one page. */
function signingRows(voices: readonly Voice[], place: BlockContext): WordElement[] {
  const { paper } = place.messages
  const name = Math.round(place.width * 0.27)
  const date = Math.round(place.width * 0.25)
  const widths = [name, place.width - name - date, date]
  const rows = voices.map((voice, index) => {
    const keepNext = index < voices.length - 1
    const cell = (column: number) => inCell(place, widths, column)
    const sign = captioned(paper.signature, colours.soft, cell(1), keepNext)
    const day = captioned(paper.date, colours.soft, cell(2), keepNext)
    const cells = [
      [styled(voice.name, 'Name', cell(0), { keepNext })],
      [sign],
      voice.blocks.length > 1 ? [day] : [],
    ]
    return tableRow(cells, widths, place, { atFoot: true })
  })
  return tableOf(rows, widths, place)
}

/** Three to a row, so that those of nine people stand together. */
function signatures(voices: readonly Voice[], place: BlockContext): WordElement[] {
  const across = Math.max(2, Math.min(3, voices.length))
  const widths = equalWidths(across, place)
  const all = voices.map(({ name }, index) => {
    const inside = inCell(place, widths, index % across)
    const isLow = index < voices.length - across // all rows stay together
    return [captioned(name, isSecondOf(index, voices) ? colours.other : place.design.accent, inside, isLow)]
  })
  const lines = Array.from({ length: Math.ceil(all.length / across) }, (_, row) => {
    const here = all.slice(row * across, (row + 1) * across)
    const cells = Array.from({ length: across }, (_, column) => here[column] ?? [])
    return tableRow(cells, widths, place)
  })
  return tableOf(lines, widths, place)
}

function columns(voices: readonly Voice[], place: BlockContext, fill: BlockFill): WordElement[] {
  const widths = equalWidths(voices.length, place)
  const cells = voices.map(({ name, blocks }, index) => {
    const inside = inCell(place, widths, index)
    return [nameLine(name, index, voices, inside), ...fill(blocks, inside)]
  })
  const isWhole = voices.every((voice, index) => staysWhole(voice, inCell(place, widths, index)))
  return tableOf([tableRow(cells, widths, place, { isWhole })], widths, place)
}

/** A solid line for the first voice and a dashed one for the second, which a grey copy shows too. */
function nameLine(name: string, index: number, voices: readonly Voice[], place: BlockContext) {
  const isSecond = isSecondOf(index, voices)
  const color = isSecond ? colours.other : place.design.accent
  const style = isSecond ? BorderStyle.DASHED : BorderStyle.SINGLE
  return styled(name, 'Name', place, {
    spacing: { before: 60, after: 0, line: 240, lineRule: LineRuleType.AT_LEAST },
    border: { top: { style, size: 8, space: 2, color } },
    ...(isSecond && { style: 'OtherName' as const }),
  })
}

function isSecondOf(index: number, { length }: readonly Voice[]): boolean {
  return length === 2 && index === 1
}

function voiceRows(voices: readonly Voice[], place: BlockContext, fill: BlockFill): WordElement[] {
  const first = Math.round(place.width * 0.24)
  const widths = [first, place.width - first]
  const tableRows = voices.map((voice) => {
    const inside = inCell(place, widths, 1)
    const said = fill(voice.blocks, inside)
    return tableRow(
      [[styled(voice.name, 'Name', inCell(place, widths, 0), { keepNext: false })], said],
      widths,
      place,
      {
        top: cellRules.faint,
        isWhole: staysWhole(voice, inside),
        above: 40,
      },
    )
  })
  return tableOf(tableRows, widths, place)
}

/**
 * Empty places stay in one piece, and so does what is surely shorter than half a page. Anything else may be longer than a
 * page, and some programs cut off what doesn't fit.
 */
function staysWhole({ blocks }: Voice, { width, messages, design }: BlockContext): boolean {
  if (blocks.every(({ kind }) => kind === 'gap')) return true
  return wrappedLines(plainText(blocks, messages), width, design.body.size) <= 18
}
