/** The words of the glossary with what each means, from the Markdown of its page: `**Word, or word.** What it means.` */
export function readTerms(markdown: string): ReadonlyMap<string, string> {
  const entries = markdown.matchAll(/^\*\*(.+?)\.\*\* (.+)$/gm)
  return new Map(
    [...entries].flatMap(([, words = '', text = '']) =>
      namesOf(words).map((name) => [name, comparableTerm(text)]),
    ),
  )
}

/** "Client, or coachee" is looked up as either. */
function namesOf(words: string): string[] {
  return words.split(/,(?: or)? /).map((word) => word.toLowerCase())
}

/** A definition alone: without the citations, marks and links of the page it stands on. */
function comparableTerm(text: string): string {
  return text
    .replace(/\s*<[^>]+>/g, '')
    .replace(/\s*\[[^\]]+\]\([^)]*\)$/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .trim()
}

/** What the glossary says about a word; one that it doesn't have fails the build. */
export function meaningOf(terms: ReadonlyMap<string, string>, word: string): string {
  const meaning = terms.get(word.toLowerCase())
  if (!meaning) throw new Error(`The glossary does not explain "${word}". Add it, or use another word.`)
  return meaning
}
