import { fingerprint } from '../agreed.ts'
import type { Alliance, Answers } from '../alliance.ts'
import { answerKey, isOfPulse } from '../answer-key.ts'
import { withAnswer } from '../edit.ts'
import { withoutPulse } from '../pulse.ts'
import { type Comparison, compareAnswers, type Side } from './compare-answers.ts'

/**
 * The alliance that all begin with after answering apart: what each said of themselves, and of the questions to all
 * what is the same, or what only some answered. Where they differ it stays open: that is for the conversation, with
 * everybody's answers on the table. Numbers of how it is going take the place of those of the look back before.
 */
export function commonAlliance(alliance: Alliance, sides: readonly Side[]): Alliance {
  const hasNumbers = sides.some(({ answers }) => Object.keys(answers).some(isOfPulse))
  return compareAnswers(sides).reduce(taken, hasNumbers ? withoutPulse(alliance) : alliance)
}

function taken(alliance: Alliance, { question, about, verdict, voices }: Comparison): Alliance {
  if (about === 'each') {
    const said = voices.flatMap(({ answer, by }) => by.map((person) => ({ answer, person })))
    return said.reduce(
      (all, { answer, person }) => withAnswer(all, answerKey(question, person), answer),
      alliance,
    )
  }
  const agreed = verdict === 'different' ? undefined : voices[0]?.answer
  return withAnswer(alliance, question, agreed ?? { kind: 'text', text: '' })
}

/** Whether an alliance holds an answer that stands nowhere else, and would be lost with it. */
export function holdsMore({ answers }: Alliance, others: readonly Answers[]): boolean {
  return Object.entries(answers).some(
    ([key, answer]) =>
      !others.some((one) => Object.hasOwn(one, key) && fingerprint(one[key]) === fingerprint(answer)),
  )
}
