import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readTopics } from '../../../src/content/read-content.ts'
import { printsSchema } from '../../../src/core/prints/prints.ts'
import { textsOfPrints } from '../../../src/core/prints/texts-of-prints.ts'
import { say } from '../../../src/core/words/say.ts'

/** What every print is made from, and the five first questions as they are read. */
export const prints = printsSchema.parse(parse(readFileSync('content/prints.yaml', 'utf8')))
export const topics = readTopics()
export const { faces } = await (await nodeFonts()).facesFor(textsOfPrints(prints, topics, 'en'), 'en')
export const questions = prints.questions.ids.map((id) => {
  const found = topics.flatMap((topic) => topic.questions).find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return say(found.prompt, 'en')
})
