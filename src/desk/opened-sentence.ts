import type { Alliance } from '../core/alliance/alliance.ts'
import { formOf } from '../core/form/form.ts'
import { unsaidIn } from '../core/form/unsaid.ts'
import type { OpenedFile } from '../core/formats/format.ts'
import type { Content } from '../core/templates/content.ts'
import { fill, type Messages } from '../core/words/messages.ts'

/** Says what was found in a file, what was empty and what could not be read; `{title}` is still to be filled in. */
export function openedSentence(opened: OpenedFile, content: Content, words: Messages['open']): string {
  const found = fill(words.opened, foundIn(opened.alliance, content))
  const about = aboutOpened(opened, words)
  return about === '' ? found : `${found} ${about}`
}

/** What must be known about how a file was read, beyond what is in it: mostly nothing. */
export function aboutOpened({ lost, fromPages }: OpenedFile, words: Messages['open']): string {
  return [
    ...(fromPages ? [words.fromPages] : []),
    ...told(lost, words.lost, words.lostAndMore),
    ...told(fromPages?.full ?? [], words.fullOnPages, words.fullOnPagesAndMore),
    ...told(fromPages?.empty ?? [], words.emptyOnPages, words.emptyOnPagesAndMore),
  ].join(' ')
}

const mostTold = 40 // entries; nobody reads more, and the page has to show them

function told(list: readonly string[], all: string, andMore: string): readonly string[] {
  if (list.length === 0) return []
  const what = list.slice(0, mostTold).join(', ')
  const count = list.length - mostTold
  return [count > 0 ? fill(andMore, { what, count }) : fill(all, { what })]
}

function foundIn(alliance: Alliance, { templates, topics }: Content) {
  const template = templates.find(({ id }) => id === alliance.template)
  const form = template ? formOf(template, topics, alliance) : []
  const count = form.flatMap(({ asked }) => asked).length
  const empty = unsaidIn(form, alliance)
  return { answered: count - empty, empty }
}
