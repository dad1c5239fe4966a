/** A piece of an excerpt: words that were looked for, or the text around them. */
export interface ExcerptPart {
  readonly text: string
  readonly isFound: boolean
}

/** What an excerpt of Pagefind says, which comes as HTML: its own <mark>, and texts in which it has escaped < and >. */
export function piecesOf(html: string): readonly ExcerptPart[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescaped(text), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
