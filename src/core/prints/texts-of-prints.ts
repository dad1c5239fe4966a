import type { Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Prints } from './prints.ts'

/** Everything that prints set, in both weights, so that the faces for it can be fetched. */
export function textsOfPrints(
  prints: Prints,
  topics: readonly Topic[],
  language: string,
): { regular: string; bold: string } {
  const { agreements, steps, questions, idea, again, site, pocket } = prints
  const said = [...agreements.points, ...steps.points].map((point) => point.said)
  const points = [...agreements.points, ...steps.points, idea, again]
  const titles = [site, agreements.title, steps.title, questions.title, ...points.map(({ title }) => title)]
  const asked = topics.flatMap((topic) => [
    topic.title,
    ...topic.questions.flatMap(({ prompt, when }) => [prompt, when]),
  ])
  const lines = [
    agreements.line,
    steps.line,
    questions.line,
    ...points.map(({ text }) => text),
    ...said,
    pocket.cut,
    ...asked,
  ]
  const text = [...titles, ...lines].map((words) => say(words, language)).join('\n')
  return { regular: `${text}\n0123456789/·,`, bold: `${text}\n0123456789/·,` }
}
