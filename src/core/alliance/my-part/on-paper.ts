import type { Alliance } from '../alliance.ts'
import { personIn, questionIn } from '../answer-key.ts'
import { type MyPart, myPartFormat, myPartTemplate } from './my-part.ts'

/** The page about oneself as its paper is made of it: an alliance of one, under an id of its own. */
export function partAsAlliance({ language, name, answers }: MyPart, id: string): Alliance {
  return {
    format: 'alliance',
    version: 1,
    id,
    template: myPartTemplate,
    language,
    title: '',
    people: [{ id: 'p1', name, role: 'me' }],
    questions: [],
    answers,
    revisions: [],
  }
}

/** The page about oneself that came back in a PDF of ours; nothing where an alliance is one of several people. */
export function partIn({ template, language, people, answers }: Alliance): MyPart | undefined {
  if (template !== myPartTemplate) return undefined
  const own = Object.entries(answers).filter(([key]) => personIn(key) === undefined)
  const said = Object.fromEntries(own.map(([key, answer]) => [questionIn(key), answer]))
  return { format: myPartFormat, version: 1, language, name: people[0]?.name ?? '', answers: said }
}
