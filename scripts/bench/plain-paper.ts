import type { Block, Paper, Voice } from '../../src/core/paper/paper.ts'

/** A paper as any library can draw it: words with a look, lists and columns, one below the other. */
export interface PlainPaper {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly foot: string
  readonly blocks: readonly PlainBlock[]
}

export type PlainBlock =
  | { readonly kind: 'words'; readonly look: LookName; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly PlainBlock[])[] }

export type LookName =
  | 'form'
  | 'title'
  | 'lead'
  | 'section'
  | 'question'
  | 'first'
  | 'second'
  | 'body'
  | 'hint'

/** The same words in the same order as on our paper. */
export function plainPaper(paper: Paper): PlainPaper {
  return {
    title: paper.title,
    author: paper.authors.join('; '),
    language: paper.language,
    foot: paper.form,
    blocks: paper.blocks.flatMap(plain),
  }
}

function plain(block: Block): readonly PlainBlock[] {
  switch (block.kind) {
    case 'title':
      return [words('form', block.form), words('title', block.text), words('lead', block.line)]
    case 'section':
      return [words('section', block.text), ...block.blocks.flatMap(plain)]
    case 'question':
      return [words('question', block.text), ...block.blocks.flatMap(plain)]
    case 'text':
      return [words(block.tone, block.spans.map(({ text }) => text).join(''))]
    case 'list':
      return [block]
    case 'voices':
      return [{ kind: 'columns', columns: block.voices.map(column) }]
    case 'gap':
      return [] // a place to sign has no words
    case 'drawing':
    case 'options':
    case 'scale':
    case 'table':
    case 'cells':
    case 'roster':
      throw new Error(`The bench's paper has a ${block.kind}, which its plain form can't hold: leave it out.`)
  }
}

function column({ name, blocks }: Voice, index: number): readonly PlainBlock[] {
  return [words(index === 0 ? 'first' : 'second', name), ...blocks.flatMap(plain)]
}

function words(look: LookName, text: string): PlainBlock {
  return { kind: 'words', look, text }
}
