/** A page as it is named to programs that read for people. */
export interface ListedPage {
  readonly title: string
  readonly description: string
  readonly address: string
}

/** A part of the site: the pages of one folder. */
export interface ListedPart {
  readonly label: string
  readonly pages: readonly ListedPage[]
}

/** The text of llms.txt (llmstxt.org): the site's name, what it is, and each page with one sentence. */
export function llmsText(name: string, summary: string, parts: readonly ListedPart[]): string {
  const lists = parts.filter(({ pages }) => pages.length > 0).map(listOf)
  return `${[`# ${name}`, `> ${summary}`, ...lists].join('\n\n')}\n`
}

function listOf({ label, pages }: ListedPart): string {
  const lines = pages.map(({ title, description, address }) =>
    [`- [${title}](${address})`, description].filter((said) => said !== '').join(': '),
  )
  return [`## ${label}`, lines.join('\n')].join('\n\n')
}
