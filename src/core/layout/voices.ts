import { isSigned } from '../paper/kinds-of-block.ts'
import type { Block, Voice, Voices } from '../paper/paper.ts'
import { equalColumns, type Frame, startAndRest } from './frame.ts'
import type { Ink } from './page.ts'
import { layHeading } from './paragraph.ts'
import {
  heightOf,
  inColumns,
  join,
  lastWithNext,
  nothing,
  type Piece,
  spaced,
  strip,
  together,
  withNext,
} from './piece.ts'
import { laySignature } from './row-gap.ts'
import type { LayBlocks, Setting } from './setting.ts'
import { rule } from './shapes.ts'
import { group } from './tags.ts'

/** Everybody's answer to one question: side by side while the columns stay wide enough, else a row for each. */
export function layVoices({ voices }: Voices, setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const gap = gapIn(setting)
  const fitting = columnsIn(setting, frame)
  if (setting.inRows && voices.every(isSigned)) return laySignatures(voices, setting, frame)
  if (voices.length <= fitting)
    return layColumns(voices, inksFor(voices), setting, equalColumns(frame, voices.length, gap), layBlocks)
  const small = voices.every(({ blocks }) => blocks.every(isSmall))
  if (small) return layGrid(voices, setting, equalColumns(frame, Math.min(2, fitting), gap), layBlocks)
  return layVoiceRows(voices, setting, frame, layBlocks)
}

/** Places to sign, with nothing above them, since the name stands on the line. */
function laySignatures(voices: readonly Voice[], setting: Setting, frame: Frame): Piece {
  const frames = equalColumns(frame, Math.max(2, voices.length), gapIn(setting))
  const inks = inksFor(voices)
  const pieces = voices.flatMap(({ name, blocks }, index) =>
    blocks.flatMap((block) =>
      block.kind === 'gap'
        ? [laySignature(block, name, inks[index] ?? 'accent', setting, frames[index] ?? frame)]
        : [],
    ),
  )
  return inColumns(pieces, frames)
}

/** Whether there are more people than stand side by side. */
export function areRows({ voices }: Voices, setting: Setting, frame: Frame): boolean {
  return voices.length > columnsIn(setting, frame)
}

function columnsIn(setting: Setting, frame: Frame): number {
  const gap = gapIn(setting)
  return Math.floor((frame.width + gap) / (setting.design.narrowest + gap))
}

function gapIn({ design }: Setting): number {
  return design.space * 3
}

/** Two voices, two colours, equal. */
function inksFor({ length }: readonly Voice[]): readonly Ink[] {
  return length === 2 ? ['accent', 'other'] : []
}

/** Nobody's column is wider, and nobody's answer begins above another's. */
function layColumns(
  voices: readonly Voice[],
  inks: readonly Ink[],
  setting: Setting,
  frames: readonly Frame[],
  layBlocks: LayBlocks,
): Piece {
  const names = voices.map(({ name }, index) =>
    layName(name, inks[index] ?? 'accent', setting, columnOf(index)),
  )
  const highest = Math.max(...names.map(({ flows }) => heightOf(flows)))
  const pieces = voices.map(({ blocks }, index) => {
    const name = names[index] ?? nothing
    const level = strip(highest - heightOf(name.flows))
    const inside = spaced(layBlocks(blocks, setting, columnOf(index)), setting.design.space * 0.3)
    return {
      tags: [group('Sect', [...name.tags, ...inside.tags])],
      flows: [...withNext([...name.flows, level]), ...inside.flows],
    }
  })
  return inColumns(pieces, frames)

  function columnOf(index: number): Frame {
    const frame = frames[index]
    if (frame === undefined) throw new Error('There are more voices than columns. Make a column for each.')
    return frame
  }
}

function layName(name: string, ink: Ink, setting: Setting, frame: Frame): Piece {
  const { design } = setting
  const stroke = { ...rule(frame.left, 0, frame.width, ink, 1), dash: ink === 'other' }
  const line = strip(design.space * 0.6, [stroke]) // dashed for the second voice, which a grey copy shows too
  const heading = layHeading(name, { ...design.name, ink }, setting, frame)
  return { tags: heading.tags, flows: [line, ...heading.flows] }
}

/** Short answers of many people, two to a row. */
function layGrid(
  voices: readonly Voice[],
  setting: Setting,
  frames: readonly Frame[],
  layBlocks: LayBlocks,
): Piece {
  const rows = Array.from({ length: Math.ceil(voices.length / frames.length) }, (_, row) =>
    layColumns(voices.slice(row * frames.length, (row + 1) * frames.length), [], setting, frames, layBlocks),
  )
  const above = voices.some(({ blocks }) => blocks.some(isLine)) ? 3.5 : 1.5
  return joinRows(rows, setting.design.space * above, setting)
}

/** The name at the start of the row, the answer beside it. */
function layVoiceRows(voices: readonly Voice[], setting: Setting, frame: Frame, layBlocks: LayBlocks): Piece {
  const { space } = setting.design
  const [start, rest] = startAndRest(frame, frame.width * 0.24, space * 2)
  const rows = voices.map(({ name, blocks }): Piece => {
    const heading = layHeading(
      name,
      { ...setting.design.name, leading: setting.design.body.leading },
      setting,
      start,
    )
    const inside = layBlocks(blocks, setting, rest)
    const line = strip(space * 0.7, [rule(frame.left, 0, frame.width, 'faint')], { keep: true })
    const named = { ...heading, flows: together(heading.flows, setting.room) }
    const row = inColumns([named, inside], [start, rest])
    return { tags: [group('Sect', row.tags)], flows: [line, ...row.flows] }
  })
  const above = voices.some(({ blocks }) => blocks.some(({ kind }) => kind === 'gap')) ? 2 : 0.7
  return joinRows(rows, space * above, setting)
}

/** Rows that are not torn apart unless they are long; of low ones neither the first nor the last is alone on a page. */
function joinRows(rows: readonly Piece[], above: number, { design, room }: Setting): Piece {
  const placed = rows.map(({ tags, flows }, index) => {
    const whole = together(flows, Math.min(design.writing * 9, room / 3))
    const isLow = heightOf(flows) < design.body.leading * 3.5
    const isOuter = index === 0 || index === rows.length - 2
    const row = { tags, flows: isLow && isOuter ? lastWithNext(whole) : whole }
    return index === 0 ? row : spaced(row, above)
  })
  return join(placed)
}

/** A line to write on, which would look doubled with the line above the next name close below it. */
function isLine(block: Block): boolean {
  return block.kind === 'gap' && block.shape.kind === 'short'
}

function isSmall(block: Block): boolean {
  switch (block.kind) {
    case 'gap':
      return block.shape.kind === 'short' || block.shape.kind === 'date' || block.shape.kind === 'signature'
    case 'text':
      return block.spans.reduce((length, { text }) => length + text.length, 0) <= 48
    case 'drawing':
      return true
    case 'title':
    case 'section':
    case 'question':
    case 'cells':
    case 'roster':
    case 'list':
    case 'options':
    case 'scale':
    case 'voices':
    case 'table':
      return false
  }
}
