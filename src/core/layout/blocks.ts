import type { Block } from '../paper/paper.ts'
import { layDrawing } from './drawing.ts'
import { type Frame, startAndRest } from './frame.ts'
import { layGap } from './gap.ts'
import { layQuestion, laySection, layTitle } from './headings.ts'
import { layList } from './list.ts'
import { layOptions } from './options.ts'
import { inColumns, join, lastWithNext, type Piece, spaced } from './piece.ts'
import { layAsk, layCells } from './rows/ask.ts'
import { layRowsTitle } from './rows/head.ts'
import { layRoster } from './rows/roster.ts'
import { layScale } from './scale.ts'
import type { Setting } from './setting.ts'
import { layTable } from './table.ts'
import { layText } from './text.ts'
import { layVoices } from './voices.ts'

/** Blocks one below the other, with the space between them that their kinds ask for. */
export function layBlocks(blocks: readonly Block[], setting: Setting, frame: Frame): Piece {
  const pieces: Piece[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (isDateOf(before, block)) continue // already beside its signature
    const next = blocks[index + 1]
    const piece = isDateOf(block, next)
      ? layPair(block, next, setting, frame)
      : layBlock(block, setting, frame)
    const above = before === undefined ? 0 : spaceBetween(before, block) * setting.design.space
    const placed = spaced(piece, above)
    pieces.push(leadsTo(block, next) ? { ...placed, flows: lastWithNext(placed.flows) } : placed)
  }
  return join(pieces)
}

/** Questions are what people write in: each is taken from the last layout when it is as it was. */
function layBlock(block: Block, setting: Setting, frame: Frame): Piece {
  const { kept } = setting
  if (kept === null || block.kind !== 'question') return laidBlock(block, setting, frame)
  return kept.take(block, setting, frame, () => laidBlock(block, { ...setting, kept: null }, frame))
}

function laidBlock(block: Block, setting: Setting, frame: Frame): Piece {
  switch (block.kind) {
    case 'title':
      return (setting.inRows ? layRowsTitle : layTitle)(block, setting, frame)
    case 'section':
      return laySection(block, setting, frame, layBlocks)
    case 'question':
      return (setting.inRows ? layAsk : layQuestion)(block, setting, frame, layBlocks)
    case 'cells':
      return layCells(block, setting, frame, layBlocks)
    case 'roster':
      return layRoster(block, setting, frame, layBlocks)
    case 'text':
      return layText(block, setting, frame)
    case 'list':
      return layList(block, setting, frame)
    case 'options':
      return layOptions(block, setting, frame)
    case 'scale':
      return layScale(block, setting, frame)
    case 'voices':
      return layVoices(block, setting, frame, layBlocks)
    case 'table':
      return layTable(block, setting, frame)
    case 'drawing':
      return layDrawing(block, setting, frame)
    case 'gap':
      return layGap(block, setting, frame)
  }
}

/** In halves of a line. */
function spaceBetween(before: Block, block: Block): number {
  if (block.kind === 'section') return 4.4
  if (before.kind === 'title') return 3
  if (block.kind === 'question') return 2.2
  if (isHint(before)) return block.kind === 'gap' ? 0.8 : 1.4
  return before.kind === 'voices' || block.kind === 'voices' ? 1.6 : 0.8
}

/** Words stay with what they introduce. */
function leadsTo(block: Block, next: Block | undefined): boolean {
  return block.kind === 'text' && next !== undefined && next.kind !== 'section' && next.kind !== 'text'
}

/** A hint helps with what comes after it. */
function isHint(block: Block): boolean {
  return block.kind === 'text' && block.tone === 'hint'
}

/** A date after a signature stands beside it. */
function isDateOf(before: Block | undefined, block: Block | undefined): block is Block {
  return (
    before?.kind === 'gap' &&
    before.shape.kind === 'signature' &&
    block?.kind === 'gap' &&
    block.shape.kind === 'date'
  )
}

function layPair(signature: Block, date: Block, setting: Setting, frame: Frame): Piece {
  const [wide, narrow] = startAndRest(frame, frame.width * 0.54, setting.design.space * 0.8)
  const pieces = [layBlock(signature, setting, wide), layBlock(date, setting, narrow)]
  return inColumns(pieces, [wide, narrow])
}
