import { type ContentFile, isSound, type Mistake } from '../../src/content/content-file.ts'
import {
  type ContentTexts,
  openExamples,
  openMessages,
  openMyPart,
  openOthers,
  openScenes,
  openTemplates,
  openTopics,
} from '../../src/content/read-content.ts'
import type { Scenes } from '../../src/core/scenes/scene.ts'
import { exampleMistakes } from './example-mistakes.ts'
import { fewerMistakes } from './fewer-mistakes.ts'
import { messageMistakes } from './message-mistakes.ts'
import { relationshipMistakes } from './relationship-mistakes.ts'
import { templateMistakes } from './template-mistakes.ts'
import { topicMistakes } from './topic-mistakes.ts'
import { twoInContent, twoInMessages } from './two-mistakes.ts'

/**
 * Everything that is wrong in content's data, in the order of the files.
 * What rests on a file that is wrong by itself isn't judged before that one is mended.
 */
export function contentMistakes(texts: ContentTexts): readonly Mistake[] {
  const files = [openTopics(texts), openTemplates(texts), openExamples(texts)] as const
  const [topics, templates, examples] = files
  const bank = topics.filter(isSound).map(({ value }) => value)
  const papers = templates.filter(isSound).map(({ value }) => value)
  const messages = openMessages(texts)
  const others = openOthers(texts)
  const scenes = openScenes(texts)
  const myPart = openMyPart(texts)
  const mistakes = [
    ...[...files, messages, others, scenes, myPart].flatMap((some) => some.flatMap((file) => file.mistakes)),
    ...messageMistakes(messages.filter(isSound)),
    ...twoInMessages(messages.filter(isSound)),
    ...twoInContent(topics.filter(isSound), templates.filter(isSound), others.filter(isSound)),
    ...topicMistakes(topics.filter(isSound)),
    ...(isWhole(templates) ? relationshipMistakes(topics.filter(isSound), templates.filter(isSound)) : []),
    ...(isWhole(scenes)
      ? templates.filter(isSound).flatMap((file) => fewerMistakes(file, idsOf(scenes)))
      : []),
    ...(isWhole(topics)
      ? [templates, myPart].flatMap((some) => templateMistakes(some.filter(isSound), bank))
      : []),
    ...(isWhole(topics) && isWhole(templates) ? exampleMistakes(examples.filter(isSound), bank, papers) : []),
  ]
  return mistakes.toSorted(byPlace)
}

function idsOf(files: readonly ContentFile<Scenes>[]): string[] {
  return files.flatMap(({ value }) => value?.scenes ?? []).map(({ id }) => id)
}

function isWhole(files: readonly ContentFile<unknown>[]): boolean {
  return files.every(isSound)
}

function byPlace(one: Mistake, other: Mistake): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column
}
