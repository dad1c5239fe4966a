import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod/mini'
import { type Alliance, allianceSchema } from '../core/alliance/alliance.ts'
import { type Prints, printsSchema } from '../core/prints/prints.ts'
import { type Topic, topicSchema } from '../core/questions/question.ts'
import { type Scene, type Scenes, scenesSchema } from '../core/scenes/scene.ts'
import { type Template, templateSchema } from '../core/templates/template.ts'
import type { AllMessages, Messages } from '../core/words/messages.ts'
import { type SessionPlans, sessionPlansSchema } from '../core/workshop/session-plans.ts'
import { type ContentFile, openContentFile, sayMistake } from './content-file.ts'
import { type TemplateFile, templateFileSchema } from './template-file.ts'

/** The texts of the files that hold content as data, by path from the project's folder, with slashes. */
export type ContentTexts = ReadonlyMap<string, string>

// The working directory, and not import.meta.url: bundlers move this file, npm always starts in the project.
const contentFolder = resolve('content')

/** The question bank, in the order of the form; throws with file and place when a file is wrong. */
export function readTopics(folder = contentFolder): Topic[] {
  return inOrder(all(openTopics(readTexts(folder))))
}

/** The papers that we make, in the order in which they are offered; throws with file and place. */
export function readTemplates(folder = contentFolder): Template[] {
  return readTemplateFiles(folder).map(
    ({ guide: _, search: _search, scenes: _scenes, lengths: _lengths, fewer: _fewer, ...template }) =>
      template,
  )
}

/** The same with all that helps to find and to judge them; pages with an alliance go without. */
export function readTemplateFiles(folder = contentFolder): TemplateFile[] {
  return inOrder(all(openTemplates(readTexts(folder))))
}

/** What the page about oneself asks, as the paper that it makes; throws with file and place. */
export function readMyPart(folder = contentFolder): Template {
  const [template] = all(openMyPart(readTexts(folder, ['my-part.yaml'])))
  if (template === undefined) throw new Error('content/my-part.yaml is missing.')
  return template
}

/** Whole alliances with invented people, by id; throws with file and place. */
export function readExamples(folder = contentFolder): Alliance[] {
  return all(openExamples(readTexts(folder)))
}

/** The scenes on which an alliance is tried, in their order; throws with file and place. */
export function readScenes(folder = contentFolder): Scene[] {
  return all(openScenes(readTexts(folder, ['scenes.yaml']))).flatMap(({ scenes }) => scenes)
}

/** The words of cards, posters and hand-outs; throws with file and place. */
export function readPrintWords(folder = contentFolder): Prints {
  const texts = readTexts(folder, ['prints.yaml'])
  const [prints] = all([...texts].map(([file, text]) => openContentFile(file, text, printsSchema)))
  if (prints === undefined) throw new Error('content/prints.yaml is missing.')
  return prints
}

/** What is said and done in a workshop; throws with file and place. */
export function readSessionPlans(folder = contentFolder): SessionPlans {
  const texts = readTexts(folder, ['workshops.yaml'])
  const [plans] = all([...texts].map(([file, text]) => openContentFile(file, text, sessionPlansSchema)))
  if (plans === undefined) throw new Error('content/workshops.yaml is missing.')
  return plans
}

/** Every sentence that is not content, in `language`; English has them all, so its type is that of all. */
export function readMessages(language = 'en', folder = contentFolder): AllMessages {
  const [messages] = all(openMessages(readTexts(folder, [`messages/${language}.json`])))
  if (!messages) throw new Error(`There is no content/messages/${language}.json. Write it after en.json.`)
  return messages as unknown as AllMessages
}

/** The sentences for a paper in `language`, as `say` chooses words: in the language, else its parent, else English. */
export function messagesFor(language: string, folder = contentFolder): Messages {
  const [parent = ''] = language.split('-')
  const known = [language, parent].find((tag) => existsSync(`${folder}/messages/${tag}.json`))
  return readMessages(known, folder)
}

/** Every file that holds content as data, read but not yet understood. */
export function readTexts(folder = contentFolder, patterns = ['**/*.yaml', '**/*.json']): ContentTexts {
  const paths = globSync(patterns, { cwd: folder })
  const names = paths.map((path) => path.replaceAll('\\', '/')).toSorted()
  return new Map(names.map((name) => [`content/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]))
}

export function openTopics(texts: ContentTexts): ContentFile<Topic>[] {
  return openAll(texts, 'content/questions', topicSchema)
}

export function openTemplates(texts: ContentTexts): ContentFile<TemplateFile>[] {
  return openAll(texts, 'content/templates', templateFileSchema)
}

export function openScenes(texts: ContentTexts): ContentFile<Scenes>[] {
  const text = texts.get('content/scenes.yaml')
  return text === undefined ? [] : [openContentFile('content/scenes.yaml', text, scenesSchema)]
}

export function openMyPart(texts: ContentTexts): ContentFile<Template>[] {
  const text = texts.get('content/my-part.yaml')
  return text === undefined ? [] : [openContentFile('content/my-part.yaml', text, templateSchema)]
}

export function openExamples(texts: ContentTexts): ContentFile<Alliance>[] {
  return openAll(texts, 'content/examples', allianceSchema)
}

type Fields = Readonly<Record<string, unknown>>
const fields = z.record(z.string(), z.unknown())

/** The sentences that are not content, one file for each language; English is the shape of all. */
export function openMessages(texts: ContentTexts): ContentFile<Fields>[] {
  return openAll(texts, 'content/messages', fields)
}

/** Evidence and the like, whose shape is known where they are used: here they only have to be readable. */
export function openOthers(texts: ContentTexts): ContentFile<Fields>[] {
  return openAll(texts, 'content', fields)
}

function openAll<T>(texts: ContentTexts, folder: string, schema: z.ZodMiniType<T>): ContentFile<T>[] {
  return [...texts]
    .filter(([file]) => dirname(file) === folder)
    .map(([file, text]) => openContentFile(file, text, schema))
}

function all<T>(files: readonly ContentFile<T>[]): T[] {
  const mistakes = files.flatMap((file) => file.mistakes)
  if (mistakes.length > 0) throw new Error(mistakes.map(sayMistake).join('\n'))
  return files.flatMap(({ value }) => (value === undefined ? [] : [value]))
}

function inOrder<T extends { readonly order: number }>(values: readonly T[]): T[] {
  return values.toSorted((one, other) => one.order - other.order)
}
