import type { Mistake, SoundFile } from '../../src/content/content-file.ts'
import { findQuestion, findTopic } from '../../src/core/questions/bank.ts'
import type { Topic } from '../../src/core/questions/question.ts'
import { wantedBy } from '../../src/core/templates/lookup.ts'
import type { Role, Template } from '../../src/core/templates/template.ts'
import { misnamed, repeated, sameOrder } from './name-mistakes.ts'

/** What is wrong with templates that are well formed: topics and questions that aren't there, roles that can't be. */
export function templateMistakes(files: readonly SoundFile<Template>[], topics: readonly Topic[]): Mistake[] {
  return [
    ...files.flatMap(misnamed),
    ...sameOrder(files),
    ...files.flatMap((file) => [
      ...roleMistakes(file),
      ...repeatedNames(file),
      ...file.value.sections.flatMap((_, index) => sectionMistakes(file, index, topics)),
    ]),
  ]
}

/** The ids of all that a template asks, whether once or of each. */
export function idsAskedBy(template: Template): string[] {
  return template.sections.flatMap(({ questions }) => questions.map((one) => wantedBy(one).id))
}

function repeatedNames(file: SoundFile<Template>): Mistake[] {
  const { roles, sections } = file.value
  const places = sections.flatMap(({ questions }, section) =>
    questions.map((_, question) => ['sections', section, 'questions', question]),
  )
  return [
    ...repeated(
      file,
      roles.map(({ id }) => id),
      (index) => ['roles', index, 'id'],
    ),
    ...repeated(
      file,
      sections.map(({ topic }) => topic),
      (index) => ['sections', index, 'topic'],
    ),
    ...repeated(file, idsAskedBy(file.value), (index) => places[index] ?? []),
  ]
}

function roleMistakes(file: SoundFile<Template>): Mistake[] {
  return file.value.roles.flatMap((role, index) => {
    const [field, says] = roleMistake(role) ?? []
    return field && says ? [file.mistakeAt(['roles', index, field], says)] : []
  })
}

function roleMistake({ id, least, most, blank }: Role): [field: string, says: string] | undefined {
  if (least > most) {
    return ['least', `Role "${id}" wants at least ${least} but at most ${most}. Make least the smaller one.`]
  }
  if (blank < least || blank > most) {
    return [
      'blank',
      `Role "${id}" is for ${least} to ${most}, but a blank has room for ${blank}. Choose from them.`,
    ]
  }
  return undefined
}

function sectionMistakes(file: SoundFile<Template>, index: number, topics: readonly Topic[]): Mistake[] {
  const section = file.value.sections[index]
  const topic = findTopic(topics, section?.topic ?? '')
  if (!section || !topic) {
    const known = topics.map(({ id }) => id).join(', ')
    const says = `There is no topic "${section?.topic}". Choose one of ${known}.`
    return [file.mistakeAt(['sections', index, 'topic'], says)]
  }
  return section.questions.flatMap((asked, place) => {
    const { id } = wantedBy(asked)
    const says = questionMistake(id, topic, file.value, topics)
    return says === undefined ? [] : [file.mistakeAt(['sections', index, 'questions', place], says)]
  })
}

function questionMistake(
  id: string,
  topic: Topic,
  { relationship }: Template,
  topics: readonly Topic[],
): string | undefined {
  const home = topics.find((one) => findQuestion([one], id))
  if (!home) return `There is no question "${id}". Choose one from content/questions/${topic.id}.yaml.`
  if (home.id !== topic.id) return `Question "${id}" is in the topic ${home.id}. Move it to that section.`
  const suits = findQuestion([home], id)?.for
  if (!suits || suits.includes(relationship)) return undefined
  return `Question "${id}" is for ${suits.join(', ')}, not ${relationship}. Choose another, or widen its "for".`
}
