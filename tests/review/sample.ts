import type { Alliance, Answer, Answers, Revision } from '../../src/core/alliance/alliance.ts'
import type { Topic } from '../../src/core/questions/question.ts'
import { topics as asked, alliance as bare } from '../sample.ts'

const words = (en: string) => ({ en })

const scale = (id: string) => ({
  id,
  kind: 'scale' as const,
  steps: 5,
  low: words('Not at all'),
  high: words('Fully'),
  title: words(id),
  prompt: words(`${id}?`),
  when: words('Each time.'),
})

/** The topics of the builder's sample, and a pulse of two questions. */
export const topics: readonly Topic[] = [
  ...asked,
  {
    id: 'pulse',
    order: 3,
    title: words('How it is going'),
    why: words('To know where to look.'),
    questions: [scale('pulse-goal'), scale('pulse-way')],
  },
]

export const text = (said: string): Answer => ({ kind: 'text', text: said })
export const step = (value: number): Answer => ({ kind: 'scale', value })

/** Maya and Tom, who agreed on `agreed` in August and have `now` written since. */
export function alliance(agreed: Answers, now: Answers = agreed): Alliance {
  const { title, people, questions } = bare()
  const revision: Revision = { on: '2026-08-22', note: '', title, people, questions, answers: agreed }
  return { ...bare(), answers: now, revisions: [revision] }
}
