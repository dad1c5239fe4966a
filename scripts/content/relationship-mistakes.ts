import type { Mistake, SoundFile } from '../../src/content/content-file.ts'
import type { Topic } from '../../src/core/questions/question.ts'
import type { Template } from '../../src/core/templates/template.ts'

/** Where a question is for a relationship that no template has, and where two templates have the same one. */
export function relationshipMistakes(
  topics: readonly SoundFile<Topic>[],
  templates: readonly SoundFile<Template>[],
): Mistake[] {
  const known = templates.map(({ value }) => value.relationship).toSorted()
  return [
    ...topics.flatMap((file) => unknownIn(file, known)),
    ...templates.flatMap((file, index) => takenIn(file, templates.slice(0, index))),
  ]
}

function unknownIn(file: SoundFile<Topic>, known: readonly string[]): Mistake[] {
  return file.value.questions.flatMap((question, index) =>
    (question.for ?? []).flatMap((one, place) => {
      const says = `Question "${question.id}" is for "${one}", which no template has as its relationship. Choose one of ${known.join(', ')}.`
      return known.includes(one) ? [] : [file.mistakeAt(['questions', index, 'for', place], says)]
    }),
  )
}

/** Cards and the question bank are sorted by relationship, so each has one name. */
function takenIn(file: SoundFile<Template>, before: readonly SoundFile<Template>[]): Mistake[] {
  const { relationship } = file.value
  const first = before.find(({ value }) => value.relationship === relationship)
  if (!first) return []
  const says = `relationship: ${first.file} has "${relationship}" already. Give this one a name of its own.`
  return [file.mistakeAt(['relationship'], says)]
}
