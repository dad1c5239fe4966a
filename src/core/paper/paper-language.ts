import type { Template } from '../templates/template.ts'

/**
 * The language of a paper that is made on a page: that of the alliance if the page speaks it, else the page's.
 * A language that has no papers yet keeps its dates and its direction, with English words around them.
 */
export function paperLanguage(alliance: string, page: string, { title }: Pick<Template, 'title'>): string {
  const [parent = ''] = alliance.split('-')
  const isSpoken = alliance === page || alliance.startsWith(`${page}-`)
  const hasNoPapers = page === 'en' && title[alliance] === undefined && title[parent] === undefined
  return isSpoken || hasNoPapers ? alliance : page
}
