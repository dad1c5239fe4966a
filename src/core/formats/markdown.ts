import type {
  Block,
  Gap,
  Options,
  QuestionBlock,
  Roster,
  Scale,
  Section,
  Table,
  Text,
  Title,
} from '../paper/paper.ts'
import { cleanTexts } from '../text/clean-texts.ts'
import type { Messages } from '../words/messages.ts'
import type { FlowingFormat } from './format.ts'
import { escapeLine, escapeMarkdown, spanToMarkdown } from './markdown-text.ts'

/** Markdown for wikis and notes, with the task lists and tables of GitHub's dialect, which Notion reads too. */
export function markdown(messages: Messages): FlowingFormat {
  return {
    save: async (flowing) => {
      const paper = cleanTexts(flowing.paper)
      const blocks = blocksToMarkdown(paper.blocks, { nested: false, messages })
      const foot = paper.foot === undefined ? [] : [escapeLine(paper.foot)]
      return new TextEncoder().encode(
        `${[...blocks, '---', `*${escapeLine(paper.form)}*`, ...foot].join('\n\n')}\n`,
      )
    },
  }
}

interface MarkdownContext {
  readonly nested: boolean // inside a section, so that no level of headings is left out
  readonly messages: Messages
}

/** Each block as pieces of text with an empty line between them. */
function blocksToMarkdown(blocks: readonly Block[], place: MarkdownContext): readonly string[] {
  return blocks.flatMap((block) => blockToMarkdown(block, place))
}

function blockToMarkdown(block: Block, place: MarkdownContext): readonly string[] {
  switch (block.kind) {
    case 'title':
      return titleToMarkdown(block)
    case 'section':
      return sectionToMarkdown(block, place)
    case 'question':
      return questionToMarkdown(block, place)
    case 'cells':
      return blocksToMarkdown(block.questions, place)
    case 'roster':
      return rosterToMarkdown(block, place)
    case 'text':
      return textToMarkdown(block)
    case 'list':
      return [block.items.map((item) => `- ${hanging(escapeMarkdown(item))}`).join('\n')]
    case 'options':
      return [tasks(block)]
    case 'scale':
      return [scaleToMarkdown(block)]
    case 'voices':
      return block.voices.flatMap(({ name, blocks }) => [
        `**${escapeLine(name)}**`,
        ...blocksToMarkdown(blocks, place),
      ])
    case 'table':
      return [tableToMarkdown(block)]
    case 'drawing':
      return [`*${escapeLine(block.alt)}*`]
    case 'gap':
      return [gapToMarkdown(block, place.messages)]
  }
}

function titleToMarkdown({ head = '', form, text: name, line, places }: Title): readonly string[] {
  const below = [form, line].filter(Boolean).map(escapeLine).join('  \n')
  return [
    ...(head === '' ? [] : [`**${escapeLine(head)}**`]),
    `# ${escapeLine(name)}`,
    ...(below === '' ? [] : [below]),
    ...places.map(({ label }) => `${escapeLine(label)}: …`),
  ]
}

function sectionToMarkdown(
  { text: heading, why, blocks }: Section,
  place: MarkdownContext,
): readonly string[] {
  return [`## ${escapeLine(heading)}`, ...quote(why), ...blocksToMarkdown(blocks, { ...place, nested: true })]
}

function questionToMarkdown(
  { text: heading, prompt, blocks }: QuestionBlock,
  place: MarkdownContext,
): readonly string[] {
  return [
    `${place.nested ? '###' : '##'} ${escapeLine(heading)}`,
    ...(prompt === '' ? [] : [escapeMarkdown(prompt)]),
    ...blocksToMarkdown(blocks, place),
  ]
}

/** Everybody in turn, since what people say is too long for the cells of a table. */
function rosterToMarkdown({ head, rows }: Roster, place: MarkdownContext): readonly string[] {
  return rows.flatMap(({ name, cells }) => [
    ...blocksToMarkdown(name, place).map((text) => `**${text}**`),
    ...cells.flatMap((blocks, index) => [
      `*${escapeLine(head[index + 1] ?? '')}*`,
      ...blocksToMarkdown(blocks, place),
    ]),
  ])
}

function textToMarkdown({ tone, spans }: Text): readonly string[] {
  const whole = spans.map(spanToMarkdown).join('')
  return tone === 'hint' ? [`> ${whole.replaceAll('\n', '\n> ')}`] : [whole]
}

function quote(words: string): readonly string[] {
  return words === '' ? [] : [`> ${escapeMarkdown(words).replaceAll('\n', '\n> ')}`]
}

/** Lines after the first belong to the same item of a list. */
function hanging(item: string): string {
  return item.replaceAll('\n', '\n  ')
}

function tasks({ options }: Pick<Options, 'options'>): string {
  return options.map(({ label, chosen }) => `- [${chosen ? 'x' : ' '}] ${escapeLine(label)}`).join('\n')
}

function scaleToMarkdown({ steps, value, low, high }: Scale): string {
  const dots = Array.from({ length: steps }, (_, index) => (index + 1 === value ? '●' : '○')).join(' ')
  return `${escapeLine(low)} ${dots} ${escapeLine(high)} (${value}/${steps})`
}

function tableToMarkdown({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(' | ')} |`
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

/** A place to type in. */
function gapToMarkdown({ shape }: Gap, { paper }: Messages): string {
  switch (shape.kind) {
    case 'short':
    case 'long':
      return '…'
    case 'date':
      return `${escapeLine(paper.date)}: …`
    case 'signature':
      return `${escapeLine(paper.signature)}: …`
    case 'list':
      return Array.from({ length: shape.items }, () => '- …').join('\n')
    case 'options':
      return tasks({ options: shape.options.map((option) => ({ ...option, chosen: false })) })
    case 'scale': {
      const steps = Array.from({ length: shape.steps }, (_, index) => index + 1).join(' ')
      return `${escapeLine(shape.low)} ${steps} ${escapeLine(shape.high)}: …`
    }
  }
}
