import type { KeyPath, Mistake, SoundFile } from '../../src/content/content-file.ts'
import type { Question, Topic } from '../../src/core/questions/question.ts'
import type { Template } from '../../src/core/templates/template.ts'

/** Words that English has for two alone: nobody says “both” of nine. Idioms such as “one after the other” go. */
const wordsOfTwo = [
  /\bboth\b/i,
  /(?<!\bone (?:after|below|beside) )\bthe other(?:’s)?\b/i,
  /\b(?:the two of (?:you|us|them)|(?<!more than )two of (?:you|us))\b/i,
  /\bn?either of (?:you|us|them)\b/i,
  /\beach other’s\b/i,
]

/** Sentences of two things, not of people: two copies, the two places where something is written. */
export const ofTwoThings: readonly string[] = [
  'builder.conflicts.takeTheirs',
  'builder.conflicts.keepBoth',
  'builder.paper.twoSides',
  'builder.calendar.again',
  'shelf.folder.second',
  'shelf.restore.roundBoth',
  'shelf.restore.togetherClean',
  'shelf.restore.togetherSome.one',
  'shelf.restore.togetherSome.other',
  'shelf.restore.keepBoth',
  'sharing.merge.conflicts',
  'sharing.merge.both',
  'sharing.merge.twoWhy',
  'sharing.apart.cardSecondWhy',
]

/** The first words of two in an English sentence; nothing where it speaks of any number of people. */
export function wordOfTwo(sentence: string): string | undefined {
  return wordsOfTwo.flatMap((words) => words.exec(sentence)?.[0] ?? [])[0]
}

/** Where a sentence of the site speaks of two people, and has no other form for more: `two` beside `more`. */
export function twoInMessages(files: readonly SoundFile<Readonly<Record<string, unknown>>>[]): Mistake[] {
  return files.filter(({ name }) => name === 'en').flatMap((file) => inSentences(file, isFreeMessage))
}

/** Where a paper or a question that may be for more than two people speaks of two. */
export function twoInContent(
  topics: readonly SoundFile<Topic>[],
  templates: readonly SoundFile<Template>[],
  others: readonly SoundFile<Readonly<Record<string, unknown>>>[],
): Mistake[] {
  const forPairs = templates.map(({ value }) => value).filter(isForPair)
  const relationships = forPairs.map(({ relationship }) => relationship)
  const isOfPairs = ({ for: suits }: Question) => suits?.every((one) => relationships.includes(one)) === true
  return [
    ...templates.filter(({ value }) => !isForPair(value)).flatMap((file) => inSentences(file, isEnglish)),
    ...topics.flatMap((file) => {
      const pairs = file.value.questions.map(isOfPairs)
      return inSentences(
        file,
        (path) => isEnglish(path) && !(path[0] === 'questions' && pairs[Number(path[1])]),
      )
    }),
    ...others
      .filter(({ name }) => name === 'scenes' || name === 'prints')
      .flatMap((file) => inSentences(file, isEnglish)),
  ]
}

function isForPair({ roles }: Template): boolean {
  return roles.reduce((all, { most }) => all + most, 0) <= 2
}

function isFreeMessage(path: KeyPath, siblings: readonly string[]): boolean {
  const isForTwo = path.at(-1) === 'two' && siblings.includes('more')
  return !isForTwo && !ofTwoThings.includes(path.join('.'))
}

function isEnglish(path: KeyPath): boolean {
  return path.at(-1) === 'en'
}

type Looked = (path: KeyPath, siblings: readonly string[]) => boolean

function inSentences(file: SoundFile<unknown>, isLooked: Looked): Mistake[] {
  const walk = (value: unknown, path: KeyPath, siblings: readonly string[]): Mistake[] => {
    if (typeof value === 'string') {
      const word = isLooked(path, siblings) ? wordOfTwo(value) : undefined
      return word === undefined ? [] : [file.mistakeAt(path, saysOfTwo(path, word))]
    }
    const keys = Object.keys(Object(value))
    return keys.flatMap((key) =>
      walk(Object(value)[key], [...path, Array.isArray(value) ? Number(key) : key], keys),
    )
  }
  return walk(file.value, [], [])
}

function saysOfTwo(path: KeyPath, word: string): string {
  return `${path.join('.')}: “${word}” is said of two, and there may be more. Say it of any number, or in two forms, “two” and “more”.`
}
