import type { Own, OwnQuestion } from '../../../../src/core/alliance/own/own.ts'

/** A question in somebody's own words for the tests, with what is different in this one. */
export function ownQuestion(different: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    id: 'own-whoopensup1',
    topic: 'why',
    each: false,
    kind: 'short',
    prompt: { en: 'Who opens up?' },
    ...different,
  } as OwnQuestion
}

/** A form with one question of its own, one of ours in other words, one moved and one left out. */
export const anOwnForm: Own = {
  questions: [ownQuestion()],
  reworded: [{ id: 'feedback-how', prompt: { en: 'How do I tell you?' } }],
  order: ['own-whoopensup1', 'why-purpose'],
  leftOut: ['why-hopes'],
}
