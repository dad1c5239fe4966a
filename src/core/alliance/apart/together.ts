import type { Alliance } from '../alliance.ts'
import { answerKey } from '../answer-key.ts'
import { withAnswer } from '../edit.ts'
import { type Comparison, compareAnswers, type Side } from './compare-answers.ts'

/**
 * The alliance with what both said: what each said of themselves, and of the questions to both what is the same or
 * what only one answered. Where they differ it stays open: that is for the conversation, with both on the table.
 */
export function joinedAnswers(alliance: Alliance, one: Side, other: Side): Alliance {
  return compareAnswers(one, other).reduce(
    (agreed, comparison) => taken(agreed, comparison, [one.by, other.by]),
    alliance,
  )
}

function taken(alliance: Alliance, found: Comparison, both: readonly [string, string]): Alliance {
  const { question, about, one, other } = found
  if (about === 'each') {
    const mine = one ? withAnswer(alliance, answerKey(question, both[0]), one) : alliance
    return other ? withAnswer(mine, answerKey(question, both[1]), other) : mine
  }
  const key = answerKey(question, about === 'us' ? undefined : about)
  const agreed = one ?? other
  if (found.verdict !== 'different') return agreed ? withAnswer(alliance, key, agreed) : alliance
  // what somebody said of themselves counts, whatever the other thinks
  return both.includes(about) ? alliance : withAnswer(alliance, key, { kind: 'text', text: '' })
}
