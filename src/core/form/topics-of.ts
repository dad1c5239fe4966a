import type { Own, OwnQuestion, Reworded } from '../alliance/own/own.ts'
import type { Question, Topic } from '../questions/question.ts'
import { asWords } from './own-words.ts'

/** What may ask questions of its own: an alliance with its versions, or one version. */
export interface WithOwn {
  readonly own?: Own | undefined
  readonly revisions?: readonly { readonly own?: Own | undefined }[]
}

/**
 * The question bank as an alliance knows it: with the questions of its own in their topics, those of earlier versions too,
 * and with ours in the words that people gave them. Done twice it is the same; without anything of its own it is the bank.
 */
export function topicsOf(topics: readonly Topic[], alliance: WithOwn | null): readonly Topic[] {
  const versions = alliance === null ? [] : [alliance, ...(alliance.revisions ?? []).toReversed()]
  const own = versions.flatMap((version) => version.own?.questions ?? [])
  const reworded = alliance?.own?.reworded ?? []
  if (own.length + reworded.length === 0) return topics
  const words = new Map(reworded.map((one) => [one.id, one]))
  const homes = Map.groupBy(newestOfEach(own), (one) => homeOf(one, topics))
  return topics.map((topic) => {
    const added = homes.get(topic.id) ?? []
    const known = topic.questions.filter(({ id }) => !added.some((one) => one.id === id))
    return {
      ...topic,
      questions: [...known.map((one) => inOwnWords(one, words.get(one.id))), ...added.map(asQuestion)],
    }
  })
}

function newestOfEach(questions: readonly OwnQuestion[]): readonly OwnQuestion[] {
  const newest = new Map<string, OwnQuestion>()
  for (const one of questions) if (!newest.has(one.id)) newest.set(one.id, one)
  return [...newest.values()]
}

/** Where a question of one's own stands: in its topic, or in the first where nobody knows that one any more; numbers are given elsewhere. */
export function homeOf({ topic }: OwnQuestion, topics: readonly Topic[]): string | undefined {
  const found = topics.find(({ id }) => id === topic && id !== 'pulse')
  return (found ?? topics[0])?.id
}

const questionsMade = new WeakMap<OwnQuestion, Question>() // the same one for the same words, so that it is drawn once

function asQuestion(own: OwnQuestion): Question {
  const made = questionsMade.get(own) ?? questionFrom(own)
  questionsMade.set(own, made)
  return made
}

function questionFrom(own: OwnQuestion): Question {
  const prompt = asWords(own.prompt)
  const about = { id: own.id, prompt, title: asWords(own.title ?? own.prompt), when: prompt }
  switch (own.kind) {
    case 'short':
      return { ...about, kind: own.kind }
    case 'long':
      return { ...about, kind: own.kind, lines: own.lines }
    case 'list':
      return { ...about, kind: own.kind, items: own.items }
    case 'choice':
    case 'choices':
      return {
        ...about,
        kind: own.kind,
        options: own.options.map(({ id, label }) => ({ id, label: asWords(label) })),
      }
    case 'date':
      return { ...about, kind: own.kind, suggest: [] }
    case 'scale':
      return { ...about, kind: own.kind, steps: own.steps, low: asWords(own.low), high: asWords(own.high) }
  }
}

const questionsReworded = new WeakMap<Reworded, WeakMap<Question, Question>>()

/** One of ours as people say it; the line of a blank paper and the headings of before were ours. */
function inOwnWords(question: Question, reworded: Reworded | undefined): Question {
  if (reworded === undefined) return question
  const made = questionsReworded.get(reworded) ?? new WeakMap<Question, Question>()
  questionsReworded.set(reworded, made)
  const { line: _, earlier: __, ...ours } = question
  const prompt = asWords(reworded.prompt)
  const said =
    made.get(question) ?? ({ ...ours, prompt, title: asWords(reworded.title ?? reworded.prompt) } as Question)
  made.set(question, said)
  return said
}
