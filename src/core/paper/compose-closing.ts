import { addPeriod } from '../days/add-period.ts'
import type { IsoDate } from '../days/iso-date.ts'
import { fill } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { sentence } from './compose-answer.ts'
import type { Composing } from './composing.ts'
import { sayDate, sentenceLanguage } from './dates.ts'
import type { Gap, Section, Voice } from './paper.ts'

/** The end of the paper: the words above the names, a place to sign for each, and when we look again. */
export function composeClosing(composing: Composing): Section {
  const { template, people, language, messages } = composing
  const next = nextLook(composing)
  const again =
    next && fill(messages.paper.lookAgain, { date: sayDate(next, sentenceLanguage(language, messages)) })
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

/** The first day on which a question about a check-in was answered with a date, or with a time from the agreement on. */
function nextLook({ topics, alliance, agreed }: Composing): IsoDate | undefined {
  const days = topics
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind === 'date' && question.occasion === 'check-in')
    .flatMap(({ id }) => {
      const answer = alliance?.answers[id]
      if (answer?.kind === 'date') return [answer.on]
      return answer?.kind === 'period' && agreed ? [addPeriod(agreed, answer.in)] : []
    })
  return days.filter((day) => agreed === null || day > agreed).toSorted()[0]
}
