import { limits } from '../../core/alliance/limits.ts'
import type { OwnQuestion } from '../../core/alliance/own/own.ts'
import { visibleText } from '../../core/words/visible-text.ts'

/** A question as somebody types it, before it is one. */
export interface OwnDraft {
  readonly prompt: string
  readonly title: string // the shorter heading; empty when the question is its own
  readonly kind: OwnQuestion['kind']
  readonly each: boolean
  readonly options: string // a line for each
  readonly low: string
  readonly high: string
}

/** What is still to be written before a draft is a question. */
export type DraftProblem = 'question' | 'options' | 'long' | 'ends'

/** Nothing typed yet. */
export const emptyDraft: OwnDraft = {
  prompt: '',
  title: '',
  kind: 'long',
  each: false,
  options: '',
  low: '',
  high: '',
}

/** The ways in which a question can be answered, the simplest first. */
export const kindsOfAnswers = ['short', 'long', 'list', 'choice', 'choices', 'scale', 'date'] as const

/** How many steps a scale of one's own has. */
export const scaleSteps = 5

/** A question of one's own to be said in other words, in this language or in the one in which it was written. */
export function draftOf(question: OwnQuestion, language: string): OwnDraft {
  const text = (texts: SavedTexts) => texts[language] ?? Object.values(texts)[0] ?? ''
  return {
    ...emptyDraft,
    prompt: text(question.prompt),
    title: question.title === undefined ? '' : text(question.title),
    kind: question.kind,
    each: question.each,
    ...('options' in question && { options: question.options.map(({ label }) => text(label)).join('\n') }),
    ...('low' in question && { low: text(question.low), high: text(question.high) }),
  }
}

/** What is missing from a draft; null when it is a question. */
export function draftProblem(draft: OwnDraft): DraftProblem | null {
  if (visibleText(draft.prompt) === '') return 'question'
  if (isChosen(draft.kind)) return problemOfOptions(linesOf(draft.options))
  if (draft.kind !== 'scale') return null
  return [draft.low, draft.high].some((end) => visibleText(end) === '') ? 'ends' : null
}

/** Whether two drafts say the same. */
export function isSameDraft(one: OwnDraft, other: OwnDraft): boolean {
  return JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted())
}

/** The question that was typed; with one before it, the same in other words, and in its other languages as it was. */
export function questionTyped(
  draft: OwnDraft,
  place: { readonly id: string; readonly topic: string; readonly language: string },
  before?: OwnQuestion,
): OwnQuestion {
  const { language } = place
  const { id, topic } = before ?? place
  const title = headingOf(draft.title, language, before?.title)
  const prompt = withText(draft.prompt, language, before?.prompt)
  const about = { id, topic, each: draft.each, prompt, ...(title && { title }) }
  switch (draft.kind) {
    case 'short':
    case 'date':
      return { ...about, kind: draft.kind }
    case 'long':
      return { ...about, kind: 'long', lines: before?.kind === 'long' ? before.lines : 4 }
    case 'list':
      return { ...about, kind: 'list', items: before?.kind === 'list' ? before.items : 3 }
    case 'choice':
    case 'choices':
      return { ...about, kind: draft.kind, options: optionsOf(draft.options, language, before) }
    case 'scale':
      return { ...about, kind: 'scale', ...scaleOf(draft, language, before) }
  }
}

export type SavedTexts = Readonly<Record<string, string>>

/** The words of one language, beside those of the others. */
export function withText(text: string, language: string, before: SavedTexts = {}): Record<string, string> {
  return { ...before, [language]: text.trim() }
}

/** A heading, where somebody wrote one. */
export function headingOf(
  text: string,
  language: string,
  before?: SavedTexts,
): Record<string, string> | undefined {
  return visibleText(text) === '' ? undefined : withText(text, language, before)
}

function isChosen(kind: OwnDraft['kind']): boolean {
  return kind === 'choice' || kind === 'choices'
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => visibleText(line) !== '')
}

function problemOfOptions(lines: readonly string[]): DraftProblem | null {
  if (lines.some((line) => line.length > limits.ownLabel)) return 'long'
  const isFitting = lines.length >= 2 && lines.length <= limits.ownOptions
  return isFitting && new Set(lines).size === lines.length ? null : 'options'
}

function scaleOf({ low, high }: OwnDraft, language: string, before: OwnQuestion | undefined) {
  const scale = before?.kind === 'scale' ? before : undefined
  return {
    steps: scale?.steps ?? scaleSteps,
    low: withText(low, language, scale?.low),
    high: withText(high, language, scale?.high),
  }
}

/**
 * The options of the lines, under the ids that they had: a line with the same words is the same option, so that an answer
 * still means what it meant; where as many lines as before have other words, each is the one that stood in its place.
 */
function optionsOf(text: string, language: string, before: OwnQuestion | undefined) {
  const known = before !== undefined && 'options' in before ? before.options : []
  const lines = linesOf(text)
  const said = (option: (typeof known)[number]) => option.label[language] ?? Object.values(option.label)[0]
  const same = lines.map((line) => known.find((option) => said(option) === line))
  const places = lines.map((_, index) => {
    const there = lines.length === known.length ? known[index] : undefined
    return there !== undefined && !same.includes(there) ? there : undefined
  })
  const taken = known.map(({ id }) => id)
  return lines.map((line, index) => {
    const option = same[index] ?? places[index]
    const id = option?.id ?? nextId(taken)
    return { id, label: withText(line, language, option?.label) }
  })
}

function nextId(taken: string[]): string {
  const number = Array.from({ length: taken.length + 1 }, (_, index) => index + 1).find(
    (one) => !taken.includes(`o${one}`),
  )
  const id = `o${number}`
  taken.push(id)
  return id
}
