import type { FormQuestion } from '../form/form.ts'
import { say } from '../words/say.ts'
import { paragraph } from './compose-answer.ts'
import { noSignature, placeToSign, rowsClosingWords } from './compose-closing.ts'
import { placeForName } from './compose-head.ts'
import { answerOf, isAnswered } from './compose-question.ts'
import { composeYes } from './compose-yes.ts'
import type { Composing } from './composing.ts'
import type { Block, Section } from './paper.ts'
import type { NamedPerson } from './people.ts'

/** The end of a paper for many people, with a row for each: the name, what each was asked, and a place to sign. */
export function composeRoster(asked: readonly FormQuestion[], composing: Composing): Section {
  const { people, language, messages } = composing
  const questions = asked.filter(({ each }) => each).map(({ question }) => question)
  const rows = people.map((person) => ({
    name: nameOf(person, composing),
    cells: [
      ...questions.map((question) => answerOf(question, person, composing)),
      composeYes(person, composing) ?? [placeToSign(person, messages)],
    ],
  }))
  const heads = questions.map(({ id, title, line, prompt }) =>
    say(isAnswered(id, composing) ? title : (line ?? prompt), language),
  )
  const head = [messages.paper.name, ...heads, messages.paper.signature]
  return {
    kind: 'section',
    text: messages.paper.eachOfUs,
    why: '',
    blocks: [rowsClosingWords(composing), { kind: 'roster', head, rows }, ...noSignature(composing)],
  }
}

function nameOf(person: NamedPerson, { alliance, messages }: Composing): readonly Block[] {
  return alliance === null ? [placeForName(person, messages.paper)] : [paragraph(person.name)]
}
