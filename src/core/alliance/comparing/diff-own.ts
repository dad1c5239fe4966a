import { fingerprint } from '../agreed.ts'
import type { Own, OwnQuestion, Wording } from '../own/own.ts'
import { type OwnTexts, textsIn } from '../own/texts-in.ts'
import { type DiffPart, diffWords } from './diff-words.ts'

/** One thing that people changed in the form: a question came or went, its words, the order. */
export type FormChange =
  | {
      readonly kind: 'question'
      readonly id: string
      readonly style: 'added' | 'removed' | 'left-out' | 'put-back'
    }
  | { readonly kind: 'wording'; readonly id: string; readonly pieces: readonly DiffPart[] }
  | { readonly kind: 'order' }

/** What people changed in the form: questions of their own, words, what is left out, the order. */
export function ownChanges(
  before: Own | undefined,
  after: Own | undefined,
  language: string,
): readonly FormChange[] {
  const [was, is] = [before?.questions ?? [], after?.questions ?? []]
  return [
    ...questionsIn(is).filter(notIn(was)).map(toChange('added')),
    ...questionsIn(was).filter(notIn(is)).map(toChange('removed')),
    ...wordingChanges([...was, ...(before?.reworded ?? [])], [...is, ...(after?.reworded ?? [])], language),
    ...missingFrom(before?.leftOut, after?.leftOut).map(toChange('left-out')),
    ...missingFrom(after?.leftOut, before?.leftOut).map(toChange('put-back')),
    ...(fingerprint(before?.order ?? []) === fingerprint(after?.order ?? [])
      ? []
      : [{ kind: 'order' } as const]),
  ]
}

type QuestionChange = Extract<FormChange, { kind: 'question' }>

function toChange(style: QuestionChange['style']) {
  return (id: string): QuestionChange => ({ kind: 'question', id, style })
}

function questionsIn(questions: readonly OwnQuestion[]): readonly string[] {
  return questions.map(({ id }) => id)
}

function notIn(questions: readonly OwnQuestion[]) {
  return (id: string) => !questionsIn(questions).includes(id)
}

function missingFrom(some: readonly string[] = [], all: readonly string[] = []): readonly string[] {
  return all.filter((id) => !some.includes(id))
}

/** A question of ours that is said in people's own words, or in ours again, has all of its words new. */
function wordingChanges(
  before: readonly Wording[],
  after: readonly Wording[],
  language: string,
): FormChange[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((all) => all.find((one) => one.id === id))
    const isNewOrGone = was === undefined || is === undefined
    if (isNewOrGone && 'kind' in { ...(was ?? is) }) return [] // told as a question that came or went
    if (fingerprint(was ?? null) === fingerprint(is ?? null)) return []
    const pieces = diffWords(wordingLines(was, language), wordingLines(is, language), language)
    return [{ kind: 'wording', id, pieces }]
  })
}

/** All that a question says, a line for each. */
function wordingLines(wording: Wording | undefined, language: string): string {
  const all = wording === undefined ? [] : textsIn(wording)
  return all.map((texts) => inLanguage(texts, language)).join('\n')
}

function inLanguage(texts: OwnTexts, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? ''
}
