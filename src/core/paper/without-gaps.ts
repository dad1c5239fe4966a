import type { Block, Paper, Voices } from './paper.ts'

/** The paper without its open places, and without every heading that has nothing under it any more. */
export function withoutGaps(paper: Paper): Paper {
  return { ...paper, blocks: closed(paper.blocks) }
}

function closed(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => closedBlock(block))
}

function closedBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'gap':
      return []
    case 'section':
    case 'question': {
      const blocks = closed(block.blocks)
      return blocks.some(saysSomething) ? [{ ...block, blocks }] : []
    }
    case 'voices':
      return closedVoices(block)
    case 'title':
    case 'text':
    case 'list':
    case 'options':
    case 'scale':
    case 'table':
    case 'picture':
      return [block]
  }
}

/** Whoever said nothing keeps an empty place beside those who did, so that the voices stay side by side. */
function closedVoices({ kind, voices }: Voices): readonly Block[] {
  const rest = voices.map(({ name, blocks }) => ({ name, blocks: closed(blocks) }))
  return rest.some(({ blocks }) => blocks.length > 0) ? [{ kind, voices: rest }] : []
}

function saysSomething(block: Block): boolean {
  return block.kind !== 'text' || block.tone !== 'hint'
}
