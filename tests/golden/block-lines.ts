import type { Block, GapShape, Paper, Span } from '../../src/core/paper/paper.ts'
import { indented, quoted } from './lines.ts'

/** What a paper says, one line for each block, each below that in which it stands. */
export function blockLines({ blocks }: Paper): readonly string[] {
  return blocks.flatMap(linesOf)
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [
        `title ${quoted(block.text)} form ${quoted(block.form)} line ${quoted(block.line)}`,
        ...below(block.places),
      ]
    case 'section':
      return [`section ${quoted(block.text)} why ${quoted(block.why)}`, ...below(block.blocks)]
    case 'question':
      return [`question ${quoted(block.text)} prompt ${quoted(block.prompt)}`, ...below(block.blocks)]
    case 'cells':
      return ['cells', ...below(block.questions)]
    case 'roster':
      return [
        `roster ${block.head.map((cell) => quoted(cell)).join(' | ')}`,
        ...indented(
          block.rows.flatMap(({ name, cells }) => [
            'row',
            ...below(name),
            ...cells.flatMap((cell) => below(cell)),
          ]),
        ),
      ]
    case 'text':
      return [`text ${block.tone} by ${block.by} ${block.spans.map(spanText).join(' ')}`]
    case 'list':
      return ['list', ...indented(block.items.map((item) => quoted(item)))]
    case 'options':
      return [block.many ? 'options many' : 'options one', ...indented(block.options.map(optionText))]
    case 'scale':
      return [`scale ${block.value} of ${block.steps} from ${quoted(block.low)} to ${quoted(block.high)}`]
    case 'voices':
      return [
        'voices',
        ...indented(block.voices.flatMap((voice) => [`voice ${quoted(voice.name)}`, ...below(voice.blocks)])),
      ]
    case 'table':
      return [
        'table',
        ...indented([block.head, ...block.rows].map((row) => row.map((cell) => quoted(cell)).join(' | '))),
      ]
    case 'drawing':
      return [`drawing ${quoted(block.alt)}`]
    case 'gap':
      return [`gap ${block.field} ${shapeText(block.shape)} ${quoted(block.label)}`]
  }
}

function below(blocks: readonly Block[]): readonly string[] {
  return indented(blocks.flatMap(linesOf))
}

function spanText({ style, text }: Span): string {
  return style === 'plain' ? quoted(text) : `${style} ${quoted(text)}`
}

function optionText({ id, label, chosen }: { id: string; label: string; chosen: boolean }): string {
  return `${chosen ? '[x]' : '[ ]'} ${id} ${quoted(label)}`
}

function shapeText(shape: GapShape): string {
  switch (shape.kind) {
    case 'long':
      return `long of ${shape.lines}`
    case 'list':
      return `list of ${shape.items}`
    case 'options':
      return `options ${shape.options.map(({ id }) => id).join(',')}`
    case 'scale':
      return `scale of ${shape.steps} from ${quoted(shape.low)} to ${quoted(shape.high)}`
    case 'short':
    case 'date':
    case 'signature':
      return shape.kind
  }
}
