import { emptyPart, type MyPart } from '../../../../src/core/alliance/my-part/my-part.ts'

/** A page about Ana, with an answer of each kind that it asks. */
export const anaPart: MyPart = {
  ...emptyPart('en'),
  name: 'Ana Lovrić',
  answers: {
    'commitments-mine': { kind: 'list', items: ['I answer within a day.', 'I say so when I am late.'] },
    'needs-from-me': { kind: 'text', text: 'Two hours in the morning without a meeting.' },
    'needs-know': { kind: 'text', text: 'I laugh when I am nervous.' },
    'feedback-how': { kind: 'text', text: 'Straight away, and alone.' },
    'pace-hours': { kind: 'text', text: '9 to 17, Zagreb; never on Fridays.' },
  },
}
