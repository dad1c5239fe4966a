import type { Block, GapShape, Paper, Roster, Voices } from '../paper/paper.ts'
import type { Messages } from '../words/messages.ts'

/** Everything that a paper sets in regular and in bold, so that the faces for it can be fetched. */
export interface PaperTexts {
  readonly regular: readonly string[]
  readonly bold: readonly string[]
}

/** The words of a paper and of its layout, by the weight that layout sets them in. */
export function textsOf(paper: Paper, messages: Messages): PaperTexts {
  const found = paper.blocks.map(textsOfBlock)
  const running = [
    paper.title,
    paper.form,
    paper.foot ?? '',
    ...Object.values(messages.paper),
    '0123456789…•',
  ]
  return {
    regular: [...running, ...found.flatMap(({ regular }) => regular)],
    bold: [...found.flatMap(({ bold }) => bold), '…'],
  }
}

function textsOfBlock(block: Block): PaperTexts {
  switch (block.kind) {
    case 'title':
      return texts(
        [block.text, block.line, ...block.places.map(({ label }) => label)],
        [block.form, block.head ?? ''],
      )
    case 'section':
      return inside(block.blocks, [block.text, block.why], [block.text])
    case 'cells':
      return inside(block.questions, [], [])
    case 'roster':
      return textsOfRoster(block)
    case 'question':
      return inside(block.blocks, [block.prompt], [block.text])
    case 'text': {
      const whole = [block.spans.map(({ text }) => text).join('')]
      return texts(whole, block.spans.some(({ style }) => style === 'strong') ? whole : [])
    }
    case 'list':
      return texts(block.items, [])
    case 'options':
      return texts(
        block.options.map(({ label }) => label),
        [],
      )
    case 'scale':
      return texts([block.low, block.high], ['0123456789'])
    case 'voices':
      return textsOfVoices(block)
    case 'table':
      return texts(block.rows.flat(), block.head)
    case 'drawing':
      return texts([], [])
    case 'gap':
      return texts(wordsOfGap(block.shape), [])
  }
}

function textsOfRoster({ head, rows }: Roster): PaperTexts {
  const blocks = rows.flatMap(({ name, cells }) => [...name, ...cells.flat()])
  return inside(blocks, [], head)
}

function textsOfVoices({ voices }: Voices): PaperTexts {
  const blocks = voices.flatMap((voice) => voice.blocks)
  const names = voices.map(({ name }) => name)
  return inside(blocks, [], names)
}

function inside(blocks: readonly Block[], regular: readonly string[], bold: readonly string[]): PaperTexts {
  const found = blocks.map(textsOfBlock)
  return texts(
    [...regular, ...found.flatMap((one) => one.regular)],
    [...bold, ...found.flatMap((one) => one.bold)],
  )
}

function wordsOfGap(shape: GapShape): readonly string[] {
  if (shape.kind === 'options') return shape.options.map(({ label }) => label)
  return shape.kind === 'scale' ? [shape.low, shape.high] : []
}

function texts(regular: readonly string[], bold: readonly string[]): PaperTexts {
  return { regular, bold }
}
