import { sentencesOf, wordsOf } from './reading.ts'

/** What stands apart from a page's running prose: dialogue, words to say, pictures and boxes of a layout. */
const apart =
  /<(Conversation|Say|div|section|script|style)\b[\s\S]*?<\/\1>|<[A-Z]\w*\b[^>]*\/>|<\/?[A-Za-z][^>]*>/g

const placeOfQuote = /Q(\d+)Q/g

/** What begins a heading, a table, a list or a quotation. */
const notProse = /^\s*(?:#|\||[-*] |\d+\. |>|import |export )/

/**
 * The paragraphs of a page of the guide as a reader meets them: without headings, run-in headings, lists, tables,
 * dialogue and quotations, which have a rhythm of their own.
 */
export function paragraphsOf(mdx: string): string[] {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/(?<=\S) *<Cite [^>]*\/>/g, '')
    .replace(apart, '')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '' && !notProse.test(block) && !/^ {4}/.test(block))
    .map(plain)
    .filter((paragraph) => !paragraph.endsWith(':')) // leads into a list or words to say
}

/** The sentences of running prose. One that quotes four words or more is speech, and stands apart. */
export function proseOf(mdx: string): string[] {
  return paragraphsOf(mdx).flatMap((paragraph) => {
    const quotes: string[] = []
    const hold = (quote: string, ends: string) => `Q${quotes.push(quote) - 1}Q${ends}`
    const held = paragraph
      .replace(/“[^”]*[.!?…]”(?=\s+[\p{Lu}“]|$)/gu, (quote) => hold(quote, '.'))
      .replace(/“[^”]*”/g, (quote) => hold(quote, ''))
    return sentencesOf(held)
      .filter((sentence) => heldIn(sentence, quotes).every((quote) => wordsOf(quote).length < 4))
      .map((sentence) => sentence.replace(placeOfQuote, (_, place) => quotes[Number(place)] ?? '').trim())
  })
}

function heldIn(sentence: string, quotes: readonly string[]): string[] {
  return [...sentence.matchAll(placeOfQuote)].map(([, place]) => quotes[Number(place)] ?? '')
}

/** Words without marks; a bold sentence in front of a paragraph is its heading. */
function plain(block: string): string {
  return block
    .replace(/^\*\*[^*]*[.?!]\*\*/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
