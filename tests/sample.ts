import type { Alliance } from '../src/core/alliance/alliance.ts'
import type { Topic } from '../src/core/questions/question.ts'
import type { Template } from '../src/core/templates/template.ts'
import { alliance as anAlliance } from './core/paper/a-form.ts'

const words = (en: string) => ({ en })

/** Two topics with one question each of most kinds. */
export const topics: readonly Topic[] = [
  {
    id: 'feedback',
    order: 1,
    title: words('Feedback'),
    why: words('So that it helps.'),
    questions: [
      {
        id: 'feedback-how',
        kind: 'long',
        lines: 3,
        title: words('How'),
        prompt: words('How?'),
        when: words('Early.'),
      },
      {
        id: 'feedback-when',
        kind: 'short',
        title: words('When'),
        prompt: words('When?'),
        when: words('Early.'),
      },
    ],
  },
  {
    id: 'check-ins',
    order: 2,
    title: words('Looking again'),
    why: words('Things change.'),
    questions: [
      {
        id: 'check-ins-first',
        kind: 'date',
        occasion: 'check-in',
        suggest: [{ count: 3, unit: 'months' }],
        title: words('First'),
        prompt: words('When first?'),
        when: words('At the end.'),
      },
    ],
  },
]

/** A paper for a coach, with one or two clients. */
export const template: Template = {
  id: 'coach-client',
  order: 1,
  edition: '2026-11',
  relationship: 'coach',
  title: words('Coach and client'),
  description: words('For a coach.'),
  opening: words('We begin.'),
  closing: words('We agreed.'),
  roles: [
    { id: 'coach', title: words('Coach'), least: 1, most: 1, blank: 1 },
    { id: 'client', title: words('Client'), least: 1, most: 3, blank: 1 },
  ],
  sections: [{ topic: 'feedback', questions: [{ each: 'feedback-how' }] }],
}

/** An alliance of Maya and Tom with nothing answered, changed as a test likes. */
export function alliance(change: Partial<Alliance> = {}): Alliance {
  return anAlliance({ id: 'one', template: template.id, ...change })
}
