import { fill, type Messages } from '../words/messages.ts'
import type { Block } from './paper.ts'

/** What blocks say, as plain text with a line for each. */
export function plainText(blocks: readonly Block[], messages: Messages): string {
  return blocks
    .map((block) => textOf(block, messages))
    .filter((text) => text !== '')
    .join('\n')
}

function textOf(block: Block, messages: Messages): string {
  switch (block.kind) {
    case 'title':
      return [block.head ?? '', block.text].filter(Boolean).join('\n')
    case 'section':
    case 'question':
      return [block.text, plainText(block.blocks, messages)].join('\n')
    case 'text':
      return block.spans.map(({ text }) => text).join('')
    case 'list':
      return block.items.join('\n')
    case 'options':
      return block.options
        .filter(({ chosen }) => chosen)
        .map(({ label }) => label)
        .join(', ')
    case 'scale':
      return fill(messages.paper.scaleValue, { value: block.value, steps: block.steps })
    case 'voices':
      return block.voices.map(({ name, blocks }) => `${name}: ${plainText(blocks, messages)}`).join('\n')
    case 'cells':
      return plainText(block.questions, messages)
    case 'roster':
      return block.rows
        .map(({ name, cells }) => [name, ...cells].map((one) => plainText(one, messages)).join(': '))
        .join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(', ')).join('\n')
    case 'drawing':
      return block.alt
    case 'gap':
      return ''
  }
}
