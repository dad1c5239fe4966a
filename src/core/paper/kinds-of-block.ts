import type { Block, Paper, Section, Voice } from './paper.ts'

/** Whether a block is a theme with what stands below it. */
export function isSection(block: Block): block is Section {
  return block.kind === 'section'
}

/** Whether a list of everybody stands on a paper, a line for each. */
export function hasRoster({ blocks }: Paper): boolean {
  return blocks.some((block) => isSection(block) && block.blocks.some(({ kind }) => kind === 'roster'))
}

/** Whether somebody has nothing but a place to sign, on whose line the name stands. */
export function isSigned({ blocks }: Voice): boolean {
  const [gap] = blocks
  return blocks.length === 1 && gap?.kind === 'gap' && gap.shape.kind === 'signature'
}
