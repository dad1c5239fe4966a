import { fingerprint } from '../agreed.ts'
import type { Alliance, Answers } from '../alliance.ts'
import { withAnswer } from '../edit.ts'
import { compareAnswers, type Side } from './compare-answers.ts'
import { joinedAnswers } from './together.ts'

/** The alliance that all begin with after answering apart; whatever any two of them see differently stays open. */
export function commonAlliance(alliance: Alliance, sides: readonly Side[]): Alliance {
  const pairs = sides.flatMap((one, index) => sides.slice(index + 1).map((other) => [one, other] as const))
  const agreed = pairs.reduce((found, [one, other]) => joinedAnswers(found, one, other), alliance)
  const open = pairs.flatMap(([one, other]) =>
    compareAnswers(one, other).filter(({ about, verdict }) => about === 'us' && verdict === 'different'),
  )
  return open.reduce((found, { question }) => withAnswer(found, question, { kind: 'text', text: '' }), agreed)
}

/** Whether an alliance holds an answer that stands nowhere else, and would be lost with it. */
export function holdsMore({ answers }: Alliance, others: readonly Answers[]): boolean {
  return Object.entries(answers).some(
    ([key, answer]) =>
      !others.some((one) => Object.hasOwn(one, key) && fingerprint(one[key]) === fingerprint(answer)),
  )
}
