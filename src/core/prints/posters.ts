import type { Topic } from '../questions/question.ts'
import { say } from '../words/say.ts'
import type { Poster } from './lay-out-poster.ts'
import type { Prints, Three } from './prints.ts'

/** The poster of three agreements or of three steps: what people say aloud, with the name of each. */
export function threePoster({ title, line, points }: Three, { site }: Prints, language: string): Poster {
  return {
    title: say(title, language),
    line: say(line, language),
    site: say(site, language),
    sayings: points.map((point) => ({ label: say(point.title, language), words: say(point.said, language) })),
  }
}

/** The poster of the five first questions, each with its theme. */
export function questionsPoster(
  { questions, site }: Prints,
  topics: readonly Topic[],
  language: string,
): Poster {
  const all = topics.flatMap((topic) => topic.questions.map((question) => ({ topic, question })))
  const asked = questions.ids.flatMap((id) => all.filter(({ question }) => question.id === id))
  return {
    title: say(questions.title, language),
    line: say(questions.line, language),
    site: say(site, language),
    sayings: asked.map(({ topic, question }) => ({
      label: say(topic.theme ?? topic.title, language),
      words: say(question.prompt, language),
    })),
  }
}
