import type { Alliance } from '../core/alliance/alliance.ts'
import { formOf } from '../core/form/form.ts'
import { unsaidIn } from '../core/form/unsaid.ts'
import type { OpenedFile } from '../core/formats/format.ts'
import type { Content } from '../core/templates/content.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { type Counted, counted } from '../core/words/format.ts'
import { fill, type Messages } from '../core/words/messages.ts'

/** Says what was found in a file, what was empty and what could not be read; `{title}` is still to be filled in. */
export function openedSentence(
  opened: OpenedFile,
  content: Content,
  words: Messages['open'],
  language: string,
): string {
  const found = fill(words.opened, foundIn(opened.alliance, content))
  const about = aboutOpened(opened, words, language)
  return about === '' ? found : `${found} ${about}`
}

/** What must be known about how a file was read, beyond what is in it: mostly nothing. */
export function aboutOpened(
  { lost, fromPages }: OpenedFile,
  words: Messages['open'],
  language: string,
): string {
  return [
    ...(fromPages ? [words.fromPages] : []),
    ...told(lost, words.lost, words.lostAndMore, language),
    ...told(fromPages?.full ?? [], words.fullOnPages, words.fullOnPagesAndMore, language),
    ...told(fromPages?.empty ?? [], words.emptyOnPages, words.emptyOnPagesAndMore, language),
  ].join(' ')
}

const mostTold = 40 // entries; nobody reads more, and the page has to show them

function told(list: readonly string[], all: string, andMore: Counted, language: string): readonly string[] {
  if (list.length === 0) return []
  const what = list.slice(0, mostTold).join(', ')
  const count = list.length - mostTold
  return [count > 0 ? counted(andMore, count, language, { what }) : fill(all, { what })]
}

function foundIn(alliance: Alliance, { templates, topics }: Content) {
  const template = findTemplate(templates, alliance.template)
  const form = template ? formOf(template, topics, alliance) : []
  const count = form.flatMap(({ asked }) => asked).length
  const empty = unsaidIn(form, alliance)
  return { answered: count - empty, empty }
}
