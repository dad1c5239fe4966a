import type { Ink, Page } from '../layout/page.ts'

/** The colours of a paper, as `#rrggbb`: warm on the screen, and all of them legible in a grey photocopy. */
export const inks = {
  text: '#231f1a',
  soft: '#5e564d',
  faint: '#bdb4a8',
  line: '#aaa49a',
  accent: '#2f5d50',
  other: '#a84a28',
  tint: '#f4f0e8',
  added: '#2f5d50',
  removed: '#a84a28',
  paper: '#ffffff',
} as const satisfies Record<Ink, string>

/** The colours of a page, with one of its letterhead's instead of our green. */
export function inksOf({ accent }: Pick<Page, 'accent'>): Readonly<Record<Ink, string>> {
  return accent === undefined ? inks : { ...inks, accent }
}
