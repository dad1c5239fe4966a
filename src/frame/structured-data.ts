/** What a page is, as schema.org says it, for search engines. */
export interface PageFacts {
  readonly address: string
  readonly title: string
  readonly description: string
  readonly picture: string
  readonly changed: Date | undefined
}

const siteName = 'Before We Begin'

/** A page of the guide as an article. */
export function articleData({ address, title, description, picture, changed }: PageFacts): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    url: address,
    image: picture,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: { '@type': 'Organization', name: siteName },
    ...(changed && { dateModified: changed.toISOString().slice(0, 10) }),
  }
}

/** A page of questions and answers: each heading of its Markdown that asks, with the text below it. */
export function questionsData(markdown: string): object {
  const parts = markdown.split(/^#{2,3} /m).slice(1)
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: parts.map(questionOf).filter(({ name }) => name.endsWith('?')),
  }
}

function questionOf(part: string) {
  const [heading = '', ...rest] = part.split('\n')
  const text = withoutMarkdown(rest.join('\n'))
  return { '@type': 'Question', name: heading.trim(), acceptedAnswer: { '@type': 'Answer', text } }
}

/** Markdown as one line of plain text: no links, no marks, no components. */
function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]|^[-\d.]+ /gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim()
}
