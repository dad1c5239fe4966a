import type { Block, Cells, Paper, Roster, Voices } from './paper.ts'

/**
 * The paper without its open places, and without every heading that has nothing under it any more. Places to sign stay:
 * what was agreed is signed, whatever was left empty.
 */
export function withoutGaps(paper: Paper): Paper {
  return { ...paper, blocks: closedGaps(paper.blocks) }
}

function closedGaps(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => closedBlock(block))
}

function closedBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'gap':
      return /^sign(ature|ed)\//.test(block.field) ? [block] : []
    case 'section':
    case 'question': {
      const blocks = closedGaps(block.blocks)
      return blocks.some(saysSomething) ? [{ ...block, blocks }] : []
    }
    case 'voices':
      return closedVoices(block)
    case 'cells':
      return closedCells(block)
    case 'roster':
      return closedRoster(block)
    case 'title':
    case 'text':
    case 'list':
    case 'options':
    case 'scale':
    case 'table':
    case 'drawing':
      return [block]
  }
}

/** Whoever said nothing keeps an empty place beside those who did, so that the voices stay side by side. */
function closedVoices({ kind, voices }: Voices): readonly Block[] {
  const rest = voices.map(({ name, blocks }) => ({ name, blocks: closedGaps(blocks) }))
  return rest.some(({ blocks }) => blocks.length > 0) ? [{ kind, voices: rest }] : []
}

function closedCells({ questions }: Cells): readonly Block[] {
  const rest = questions.flatMap((question) => closedBlock(question)).filter((one) => one.kind === 'question')
  if (rest.length < 2) return rest
  return [{ kind: 'cells', questions: rest }]
}

/** A question that nobody answered is no column any more. */
function closedRoster({ kind, head, rows }: Roster): readonly Block[] {
  const closedRows = rows.map(({ name, cells }) => ({ name, cells: cells.map(closedGaps) }))
  const stays = (column: number) => closedRows.some(({ cells }) => cells[column]?.some(saysSomething))
  const [first = '', ...others] = head
  return [
    {
      kind,
      head: [first, ...others.filter((_, column) => stays(column))],
      rows: closedRows.map(({ name, cells }) => ({
        name,
        cells: cells.filter((_, column) => stays(column)),
      })),
    },
  ]
}

function saysSomething(block: Block): boolean {
  return block.kind !== 'text' || block.tone !== 'hint'
}
