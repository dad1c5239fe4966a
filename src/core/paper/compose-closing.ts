import { nextLook } from '../calendar/looks.ts'
import { formatDay } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { sentence } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import { sentenceLanguage } from './dates.ts'
import type { Gap, Section, Voice } from './paper.ts'

/** The end of the paper: the words above the names, a place to sign for each, and when we look again. */
export function composeClosing(composing: Composing): Section {
  const { template, topics, alliance, agreed, people, language, messages } = composing
  const next = alliance && nextLook(alliance, topics, agreed)
  const again =
    next && fill(messages.paper.lookAgain, { date: formatDay(next, sentenceLanguage(language, messages)) })
  return {
    kind: 'section',
    text: messages.paper.signing,
    why: '',
    blocks: [
      sentence([say(template.closing, language), ...(again ? [again] : [])].join(' ')),
      { kind: 'voices', voices: people.map((person) => signature(person, composing)) },
    ],
  }
}

function signature({ id, name }: { id: string; name: string }, { messages }: Composing): Voice {
  const { paper } = messages
  const sign: Gap = {
    kind: 'gap',
    field: `signature/${id}`,
    label: fill(paper.fieldOf, { label: name, name: paper.signature }),
    shape: { kind: 'signature' },
  }
  const date: Gap = {
    kind: 'gap',
    field: `signed/${id}`,
    label: fill(paper.fieldOf, { label: name, name: paper.date }),
    shape: { kind: 'date' },
  }
  return { name, blocks: [sign, date] }
}
