import type { Alliance } from '../../core/alliance/alliance.ts'
import { formOf } from '../../core/form/form.ts'
import { fill, type Messages } from '../../core/words/messages.ts'
import { unsaidIn } from '../answers/unsaid.ts'
import type { Content } from '../content.ts'

interface Opened {
  readonly alliance: Alliance
  readonly lost: readonly string[]
}

/** Says what was found in a file, what was empty and what could not be read; `{title}` is still to be filled in. */
export function openedSentence(
  { alliance, lost }: Opened,
  content: Content,
  words: Messages['open'],
): string {
  const found = fill(words.opened, foundIn(alliance, content))
  return lost.length === 0 ? found : `${found} ${fill(words.lost, { what: lost.join(', ') })}`
}

function foundIn(alliance: Alliance, { templates, topics }: Content) {
  const template = templates.find(({ id }) => id === alliance.template)
  const form = template ? formOf(template, topics, alliance) : []
  const count = form.flatMap(({ asked }) => asked).length
  const empty = unsaidIn(form, alliance)
  return { answered: count - empty, empty }
}
