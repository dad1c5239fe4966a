import type { Mistake, SoundFile } from '../../src/content/content-file.ts'
import type { Question, Topic } from '../../src/core/questions/question.ts'
import { misnamed, repeated, sameOrder } from './name-mistakes.ts'

/** What is wrong with topics that are well formed: names, ids that stand twice, empty ranges. */
export function topicMistakes(files: readonly SoundFile<Topic>[]): Mistake[] {
  return [
    ...files.flatMap(misnamed),
    ...sameOrder(files),
    ...askedElsewhere(files),
    ...files.flatMap((file) =>
      file.value.questions.flatMap((one, index) => questionMistakes(file, one, index)),
    ),
  ]
}

function askedElsewhere(files: readonly SoundFile<Topic>[]): Mistake[] {
  const seen = new Map<string, string>()
  return files.flatMap((file) =>
    file.value.questions.flatMap(({ id }, index) => {
      const first = seen.get(id)
      seen.set(id, first ?? file.file)
      if (first === undefined) return []
      const says = `Question "${id}" is in ${first} already. Ids are unique in the whole bank: choose another.`
      return [file.mistakeAt(['questions', index, 'id'], says)]
    }),
  )
}

function questionMistakes(file: SoundFile<Topic>, question: Question, index: number): Mistake[] {
  const topic = file.value.id
  const options = 'options' in question ? question.options.map(({ id }) => id) : []
  const says = `Question "${question.id}" is in the topic ${topic}. Begin its id with "${topic}-".`
  return [
    ...(question.id.startsWith(`${topic}-`) ? [] : [file.mistakeAt(['questions', index, 'id'], says)]),
    ...repeated(file, options, (option) => ['questions', index, 'options', option, 'id']),
    ...repeated(file, question.for ?? [], (place) => ['questions', index, 'for', place]),
  ]
}
