import { type Alliance, answerSchema } from '../alliance.ts'
import { questionIn } from '../answer-key.ts'
import { isBounded } from '../bounded.ts'
import { parted } from '../fit.ts'
import { isRecord } from '../is-record.ts'
import { mendLetterhead } from '../letterhead/mend-letterhead.ts'
import { limits } from '../limits.ts'
import { type Cut, mendOwn } from '../own/mend-own.ts'
import { lostEntry } from './fitting.ts'
import type { OpenProblem } from './open-problem.ts'
import { parseAlliance, parseJson } from './parse.ts'

/** An alliance from a file, and what of the file found no place in it. */
export interface OpenedAlliance {
  readonly alliance: Alliance
  readonly lost: readonly string[]
}

/** How people call a question, by its id. */
type TitleOf = (question: string) => string | undefined

/**
 * The alliance that a file holds, as `parseAlliance` reads it. Where one text is too long, as another program or a hand may
 * have written it, that text loses its end, and an answer that is none falls away; all the others stay, and what was lost is
 * told.
 */
export function openAlliance(json: string, titleOf: TitleOf = () => undefined): OpenedAlliance | OpenProblem {
  const alliance = parseAlliance(json)
  if (!('problem' in alliance)) return { alliance, lost: [] }
  if (alliance.problem !== 'damaged') return alliance
  const lost: string[] = []
  const shortened = shortenTexts(parseJson(json), lost, titleOf)
  const mended = lost.length > 0 ? parseAlliance(JSON.stringify(shortened)) : alliance
  return 'problem' in mended ? alliance : { alliance: mended, lost }
}

function shortenTexts(value: unknown, lost: string[], titleOf: TitleOf): unknown {
  if (!isRecord(value)) return value
  const { revisions, letterhead } = value
  const agreed = Array.isArray(revisions)
    ? revisions.map((one) => shortenPart(one, lost, titleOf))
    : revisions
  return {
    ...shortenPart(value, lost, titleOf),
    ...(letterhead !== undefined && { letterhead: mendLetterhead(letterhead, cutInto(lost, titleOf)) }),
    revisions: agreed,
  }
}

/** The alliance as it is now or as it was agreed once, which is told by its day. */
function shortenPart(value: unknown, lost: string[], titleOf: TitleOf): object {
  if (!isRecord(value)) return Object(value)
  const { on, title, note, people, answers, own } = value
  const cut = cutInto(lost, titleOf, on)
  return {
    ...value,
    ...(title !== undefined && { title: cut('title', title, limits.name) }),
    ...(note !== undefined && { note: cut('note', note, limits.text) }),
    ...(Array.isArray(people) && { people: people.map((person) => shortenName(person, cut)) }),
    ...(isRecord(answers) && { answers: shortenAnswers(answers, cut) }),
    ...(own !== undefined && { own: mendOwn(own, cut) }),
  }
}

/** Tells what it cuts off; what was agreed once is told by its day. */
function cutInto(lost: string[], titleOf: TitleOf, on?: unknown): Cut {
  return (key, text, most) => {
    if (typeof text !== 'string' || text.length <= most) return text
    const [begin, rest] = parted(text, most)
    const label = titleOf(questionIn(key)) ?? key
    lost.push(lostEntry(typeof on === 'string' ? `${label}, ${on}` : label, `…${rest}`))
    return begin
  }
}

function shortenName(person: unknown, cut: Cut): unknown {
  return isRecord(person) ? { ...person, name: cut('name', person['name'], limits.name) } : person
}

function shortenAnswers(answers: Readonly<Record<string, unknown>>, cut: Cut): object {
  const entries = Object.entries(answers).flatMap(([key, answer]): [string, unknown][] => {
    const shortened = isRecord(answer) ? shortenAnswer(key, answer, cut) : answer
    if (isAnswer(shortened)) return [[key, shortened]]
    cut(key, tellable(answer), 0)
    return []
  })
  return Object.fromEntries(entries)
}

function isAnswer(value: unknown): boolean {
  return isBounded(value) && answerSchema.safeParse(value).success
}

/** What of an answer that can't be read can still be told. */
function tellable(answer: unknown): string {
  const { kind: _, ...said } = isRecord(answer) ? answer : { answer }
  return JSON.stringify(Object.values(said)).slice(1, -1)
}

function shortenAnswer(key: string, answer: Readonly<Record<string, unknown>>, cut: Cut): object {
  const { text, items, chosen } = answer
  if (typeof text === 'string') return { ...answer, text: cut(key, text, limits.text) }
  if (Array.isArray(chosen)) return { ...answer, chosen: firstOf(chosen, limits.chosen, key, cut) }
  if (!Array.isArray(items)) return answer
  const points = firstOf(items, limits.points, key, cut)
  return { ...answer, items: points.map((item) => cut(key, item, limits.text)) }
}

/** As many as there is room for; those beyond are told. */
function firstOf(all: readonly unknown[], most: number, key: string, cut: Cut): readonly unknown[] {
  const beyond = all.slice(most).filter((one) => typeof one === 'string')
  if (beyond.length > 0) cut(key, beyond.join('\n'), 0)
  return all.slice(0, most)
}
