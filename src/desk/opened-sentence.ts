import type { Alliance } from '../core/alliance/alliance.ts'
import { formOf } from '../core/form/form.ts'
import { unsaidIn } from '../core/form/unsaid.ts'
import type { OpenedFile } from '../core/formats/format.ts'
import type { Content } from '../core/templates/content.ts'
import { findTemplate } from '../core/templates/template.ts'
import { counted } from '../core/words/format.ts'
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
  { lost, isFromPages }: OpenedFile,
  words: Messages['open'],
  language: string,
): string {
  const sentences = [
    isFromPages ? words.fromPages : '',
    lost.length > 0 ? lostSentence(lost, words, language) : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

const mostTold = 40 // entries; nobody reads more, and the page has to show them

function lostSentence(lost: readonly string[], words: Messages['open'], language: string): string {
  const told = lost.slice(0, mostTold)
  const more = lost.length - told.length
  const what = told.join(', ')
  return more > 0 ? counted(words.lostAndMore, more, language, { what }) : fill(words.lost, { what })
}

function foundIn(alliance: Alliance, { templates, topics }: Content) {
  const template = findTemplate(templates, alliance.template)
  const form = template ? formOf(template, topics, alliance) : []
  const count = form.flatMap(({ asked }) => asked).length
  const empty = unsaidIn(form, alliance)
  return { answered: count - empty, empty }
}
