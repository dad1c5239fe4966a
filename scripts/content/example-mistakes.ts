import type { KeyPath, Mistake, SoundFile } from '../../src/content/content-file.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Question, Topic } from '../../src/core/questions/question.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import type { Template } from '../../src/core/templates/template.ts'
import { answerMistake } from './answer-mistake.ts'
import { misnamed, repeated } from './name-mistakes.ts'
import { idsAskedBy } from './template-mistakes.ts'

type Version = Pick<Alliance, 'people' | 'questions' | 'answers'>

/** What is wrong with examples that are well formed: people, questions and answers that don't fit their template. */
export function exampleMistakes(
  files: readonly SoundFile<Alliance>[],
  topics: readonly Topic[],
  templates: readonly Template[],
): Mistake[] {
  const bank = topics.flatMap(({ questions }) => questions)
  return files.flatMap((file) => {
    const template = findTemplate(templates, file.value.template)
    return [
      ...misnamed(file),
      ...daysMistakes(file),
      ...(template ? inEveryVersion(file, template, bank) : [unknownTemplate(file, templates)]),
    ]
  })
}

function unknownTemplate(file: SoundFile<Alliance>, templates: readonly Template[]): Mistake {
  const known = templates.map(({ id }) => id).join(', ')
  const says = `There is no template "${file.value.template}". Choose one of ${known}.`
  return file.mistakeAt(['template'], says)
}

function daysMistakes(file: SoundFile<Alliance>): Mistake[] {
  const { revisions } = file.value
  return revisions.flatMap(({ on }, index) => {
    const before = revisions[index - 1]
    if (!before || before.on < on) return []
    return [
      file.mistakeAt(['revisions', index, 'on'], `${on} isn’t after ${before.on}. Put the oldest first.`),
    ]
  })
}

function inEveryVersion(file: SoundFile<Alliance>, template: Template, bank: readonly Question[]): Mistake[] {
  const versions: readonly [KeyPath, Version][] = [
    [[], file.value],
    ...file.value.revisions.map((one, index): [KeyPath, Version] => [['revisions', index], one]),
  ]
  return versions.flatMap(([path, version]) => [
    ...peopleMistakes(file, path, version, template),
    ...takenInMistakes(file, path, version, template, bank),
    ...Object.entries(version.answers).flatMap(([key, answer]) => {
      const says = answerMistake(key, answer, version, template, bank)
      return says === undefined ? [] : [file.mistakeAt([...path, 'answers', key], says)]
    }),
  ])
}

function peopleMistakes(
  file: SoundFile<Alliance>,
  path: KeyPath,
  { people }: Version,
  template: Template,
): Mistake[] {
  const strangers = people.flatMap(({ role }, index) =>
    template.roles.some(({ id }) => id === role)
      ? []
      : [
          file.mistakeAt(
            [...path, 'people', index, 'role'],
            `${template.id} has no role "${role}". Use one of its roles.`,
          ),
        ],
  )
  const crowds = template.roles.flatMap(({ id, least, most }) => {
    const count = people.filter(({ role }) => role === id).length
    if (count >= least && count <= most) return []
    const says = `${template.id} wants ${least} to ${most} in the role ${id}; here are ${count}. Add or take out people.`
    return [file.mistakeAt([...path, 'people'], says)]
  })
  const ids = people.map(({ id }) => id)
  return [...strangers, ...crowds, ...repeated(file, ids, (index) => [...path, 'people', index, 'id'])]
}

function takenInMistakes(
  file: SoundFile<Alliance>,
  path: KeyPath,
  { questions }: Version,
  template: Template,
  bank: readonly Question[],
): Mistake[] {
  return questions.flatMap((id, index) => {
    const at = (says: string) => [file.mistakeAt([...path, 'questions', index], says)]
    if (!bank.some((question) => question.id === id)) return at(`There is no question "${id}". Take it out.`)
    if (idsAskedBy(template).includes(id)) return at(`${template.id} asks "${id}" already. Take it out here.`)
    return []
  })
}
