import type { Block, Cells, Gap, Paper, QuestionBlock, Section } from '../../paper/paper.ts'

/** What is never parted on a paper in rows: one question, or a few that stand side by side, with the theme at its start. */
export interface Unit {
  readonly section: number // which of the paper's sections; -1 for the head
  readonly theme: string // empty where it takes the whole width
  readonly opens: boolean // its section begins with it
  readonly isTop: boolean // the first below the head
  readonly wanted: number // lines to write on that its questions ask for; 0 when nothing is to be written
  readonly blocks: readonly Block[]
}

/** The blocks of a paper as rows. On a wide page up to four questions stand side by side, with their themes above them. */
export function unitsOf({ blocks }: Pick<Paper, 'blocks'>, isWide: boolean): readonly Unit[] {
  const units = blocks.flatMap((block, index): readonly Unit[] =>
    block.kind === 'section' ? ofSection(block, index, isWide) : [singleUnit(block)],
  )
  const rows = isWide ? sideBySide(units) : units
  const top = rows.findIndex(({ section }) => section >= 0)
  return rows.map((unit, index) => ({ ...unit, isTop: index === top }))
}

function singleUnit(block: Block): Unit {
  return { section: -1, theme: '', opens: false, isTop: false, wanted: 0, blocks: [block] }
}

function ofSection({ text, blocks }: Section, section: number, isWide: boolean): readonly Unit[] {
  const isRoster = blocks.some(({ kind }) => kind === 'roster')
  const parts =
    isRoster && !isWide
      ? listParts(blocks)
      : blocks.every(isAsked)
        ? blocks.map((block) => [block])
        : [blocks]
  return parts.map((part, index) => ({
    section,
    theme: isRoster ? '' : text,
    opens: index === 0,
    isTop: false,
    wanted: isRoster ? Number(isWide) : Math.max(0, ...part.map(linesIn)),
    blocks: part,
  }))
}

/** A table that becomes a list: what stands above it with its questions, then the row of each person by itself. */
function listParts(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const head = blocks.map((block) => (block.kind === 'roster' ? { ...block, rows: [] } : block))
  const rows = blocks.flatMap((block) =>
    block.kind === 'roster' ? block.rows.map((row) => [{ ...block, rows: [row] }]) : [],
  )
  return [head, ...rows]
}

function isAsked(block: Block): block is QuestionBlock | Cells {
  return block.kind === 'question' || block.kind === 'cells'
}

/** Neighbours share a row, as many in each as in the next, four at most. */
function sideBySide(units: readonly Unit[]): readonly Unit[] {
  const rows: Unit[] = []
  let waiting: Unit[] = []
  const flush = () => {
    rows.push(...inRows(waiting.flatMap(themed)))
    waiting = []
  }
  for (const unit of units) {
    if (unit.theme === '') {
      flush()
      rows.push(unit)
    } else waiting.push(unit)
  }
  flush()
  return rows
}

/** Each question with its theme above it. */
function themed({ theme, section, blocks }: Unit): readonly { section: number; block: Section }[] {
  const own = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'cells' ? block.questions : [block],
  )
  const parts = own.every(isAsked) ? own.map((block) => [block]) : [own]
  return parts.map((part) => ({ section, block: { kind: 'section', text: theme, why: '', blocks: part } }))
}

function inRows(parts: ReturnType<typeof themed>): readonly Unit[] {
  const rows = Math.ceil(parts.length / 4)
  return Array.from({ length: rows }, (_, row) => {
    const here = parts.slice(
      Math.round((row * parts.length) / rows),
      Math.round(((row + 1) * parts.length) / rows),
    )
    const blocks = here.map(({ block }) => block)
    const wanted = Math.max(0, ...blocks.map(linesIn))
    return { section: here[0]?.section ?? 0, theme: '', opens: true, isTop: false, wanted, blocks }
  })
}

/** How many lines a block asks for, one below the other. */
export function linesIn(block: Block): number {
  return Math.max(0, ...gapsIn(block).map(linesOfGap))
}

/** How many lines of room a block takes: as many as there are to write on, at least one. */
export function roomInLines(block: Block): number {
  return block.kind === 'gap' ? Math.max(1, linesIn(block)) : 1
}

/** Whether it ends in lines to write on, or in one for a day. */
export function endsInLines(block: Block): boolean {
  const [gap, ...others] = gapsIn(block)
  return gap !== undefined && others.length === 0 && (linesOfGap(gap) > 0 || gap.shape.kind === 'date')
}

function linesOfGap({ shape }: Gap): number {
  if (shape.kind === 'long') return shape.lines
  if (shape.kind === 'list') return shape.items
  return shape.kind === 'short' ? 1 : 0
}

/** The block with this many lines in every place to write. */
export function withLines<Kind extends Block>(block: Kind, lines: number): Kind {
  return mapGaps(block, (gap) => ({ ...gap, shape: shapeWith(gap.shape, lines) })) as Kind // a block keeps its kind
}

function shapeWith(shape: Gap['shape'], lines: number): Gap['shape'] {
  if (shape.kind === 'list') return { kind: 'list', items: lines }
  if (shape.kind === 'long' || shape.kind === 'short')
    return lines === 1 ? { kind: 'short' } : { kind: 'long', lines }
  return shape
}

function mapGaps(block: Block, change: (gap: Gap) => Gap): Block {
  const all = (blocks: readonly Block[]) => blocks.map((one) => mapGaps(one, change))
  switch (block.kind) {
    case 'gap':
      return change(block)
    case 'section':
    case 'question':
      return { ...block, blocks: all(block.blocks) }
    case 'cells':
      return { ...block, questions: all(block.questions).filter((one) => one.kind === 'question') }
    case 'voices':
      return { ...block, voices: block.voices.map((voice) => ({ ...voice, blocks: all(voice.blocks) })) }
    case 'roster':
      return {
        ...block,
        rows: block.rows.map(({ name, cells }) => ({ name: all(name), cells: cells.map(all) })),
      }
    case 'title':
    case 'text':
    case 'list':
    case 'options':
    case 'scale':
    case 'table':
    case 'drawing':
      return block
  }
}

function gapsIn(block: Block): readonly Gap[] {
  const found: Gap[] = []
  mapGaps(block, (gap) => {
    found.push(gap)
    return gap
  })
  return found
}
