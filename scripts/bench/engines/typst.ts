import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Make, Read } from '../engine.ts'
import { bulletIndent, columnGap, type Look, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

/** Native code. What it remembers is let go of after ten papers, as its own command line does while it watches. */
export async function open(read: Read): Promise<Make<PlainPaper>> {
  const fonts = [await read('literata-regular.ttf'), await read('literata-bold.ttf')]
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  return async (paper) => {
    compiler.evictCache(10)
    return compiler.pdf({ mainFileContent: source(paper) })
  }
}

function source({ title, author, language, foot, blocks }: PlainPaper): string {
  return [
    `#set document(title: ${text(title)}, author: ${text(author)})`,
    `#set text(font: "Literata", lang: ${text(language)}, top-edge: 0.8em, bottom-edge: -0.2em)`,
    '#set par(spacing: 0pt)',
    '#set block(spacing: 0pt)',
    '#show heading: set block(spacing: 0pt)',
    `#set page(paper: "a4", margin: (top: ${sheet.top}pt, bottom: ${sheet.bottom}pt, x: ${sheet.side}pt),`,
    `  footer: context text(8pt, fill: rgb("${looks.hint.colour}"))[#(${text(foot)}) #h(1fr)`,
    '    page #counter(page).display() of #counter(page).final().first()])',
    ...blocks.map(drawn),
  ].join('\n')
}

function drawn(block: PlainBlock): string {
  switch (block.kind) {
    case 'words':
      return drawnWords(block.text, block.look)
    case 'list': {
      const { above, size, leading } = looks.body
      const items = block.items.map((item) => `[#${styled(item, looks.body)}]`)
      return [
        `#v(${above}pt)`,
        `#{set text(${size}pt); list(indent: 0pt, body-indent: ${bulletIndent - 5}pt,`,
        `  spacing: ${above + leading - size}pt, ${items.join(', ')})}`,
      ].join('\n')
    }
    case 'columns': {
      const columns = block.columns.map((blocks) => `[${blocks.map(drawn).join('\n')}]`)
      const widths = block.columns.map(() => '1fr').join(', ')
      return `#grid(columns: (${widths}), column-gutter: ${columnGap}pt, ${columns.join(', ')})`
    }
  }
}

const levels: Readonly<Record<string, number>> = { title: 1, section: 2, question: 3 }

function drawnWords(words: string, name: keyof typeof looks): string {
  const look = looks[name]
  const rule = look.rule === null ? '' : `#line(length: 100%, stroke: 0.75pt + rgb("${look.rule}"))#v(4pt)`
  const level = levels[name]
  const body = `[#${styled(words, look)}]`
  const element = level ? `heading(level: ${level}, ${body})` : `par(${body})`
  return `#v(${look.above}pt)${rule}\n#{set par(leading: ${look.leading - look.size}pt); ${element}}`
}

function styled(words: string, { size, bold, colour }: Look): string {
  return `text(${size}pt, weight: "${bold ? 'bold' : 'regular'}", fill: rgb("${colour}"), ${text(words)})`
}

function text(value: string): string {
  return JSON.stringify(value)
}
