import { hasChanged } from '../alliance/agree.ts'
import { nextLook } from '../calendar/looks.ts'
import { formatDay } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { sentence } from './compose-answer.ts'
import { composeYes } from './compose-yes.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import type { Gap, Section, Text, Voice } from './paper.ts'
import type { NamedPerson } from './people.ts'

/** The end of the paper: the words above the names, a place to sign for each, and when we look again. */
export function composeClosing(
  composing: Composing,
  words: Text = sentence(closingWords(composing)),
): Section {
  const voices = composing.people.map((person) => signature(person, composing))
  return {
    kind: 'section',
    text: composing.messages.paper.signing,
    why: '',
    blocks: [words, { kind: 'voices', voices }, ...noSignature(composing)],
  }
}

/** What a yes is not, where there is one. */
export function noSignature({ yeses, messages }: Composing): readonly Text[] {
  return yeses.length === 0 ? [] : [sentence(messages.paper.noSignature, 'hint')]
}

/** The last words of a paper in rows, in the small letters of a hint. */
export function rowsClosingWords(composing: Composing): Text {
  return sentence(closingWords(composing), 'hint')
}

/** The template's last words, and the day on which we look again once it is known. */
function closingWords(composing: Composing): string {
  const { template, topics, alliance, agreed, language, messages } = composing
  const next = alliance && nextLook(alliance, topics, agreed)
  const again =
    next && fill(messages.paper.lookAgain, { date: formatDay(next, sentenceLanguage(language, messages)) })
  return [say(template.closing, language), ...(again ? [again] : [])].join(' ')
}

/** The place where somebody signs. */
export function placeToSign({ id, name }: NamedPerson, { paper }: Composing['messages']): Gap {
  return {
    kind: 'gap',
    field: `signature/${id}`,
    label: fill(paper.fieldOf, { label: name, name: paper.signature }),
    shape: { kind: 'signature' },
  }
}

function signature(person: NamedPerson, composing: Composing): Voice {
  const { messages } = composing
  const { paper } = messages
  const { id, name } = person
  const yes = composeYes(person, composing)
  if (yes !== null) return { name, blocks: yes }
  const sign = placeToSign(person, messages)
  const date: Gap = {
    kind: 'gap',
    field: `signed/${id}`,
    label: fill(paper.fieldOf, { label: name, name: paper.date }),
    shape: { kind: 'date' },
  }
  return { name, blocks: [sign, ...(hasDay(composing) ? [] : [date])] }
}

/** Whether the day stands at the head already, or a place for it. */
function hasDay({ alliance, length }: Composing): boolean {
  return alliance === null || (length !== 'whole' && alliance.revisions.length > 0 && !hasChanged(alliance))
}
