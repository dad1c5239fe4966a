import { describe, expect, it } from 'vitest'
import { readScenes, readTemplateFiles } from '../../src/content/read-content.ts'
import { asks, type Length } from '../../src/core/templates/length.ts'
import type { Template } from '../../src/core/templates/template.ts'

const scenes = readScenes()

/** Six that may happen to anybody, so the shortest paper has an answer to them. */
const always = [
  'feedback-hurt',
  'deadline-slips',
  'somebody-goes-quiet',
  'still-disagree',
  'boss-asks',
  'paper-is-forgotten',
]

describe.each(readTemplateFiles())('the paper $id', (template) => {
  it('names scenes that there are, all but one of them at least, or says why it has fewer', () => {
    const known = scenes.map(({ id }) => id)
    expect(template.scenes.filter((id) => !known.includes(id))).toEqual([])
    if (template.fewer === undefined) expect(template.scenes.length).toBeGreaterThanOrEqual(known.length - 1)
  })

  it('has an answer to each of its scenes when it is whole and filled in', () => {
    expect(silent(template, 'whole', template.scenes)).toEqual([])
  })

  it('has an answer to six of them on one page', () => {
    expect(silent(template, 'one-page', always)).toEqual([])
  })

  it.each(['why-goals', 'commitments-slip'])('asks %s in every length', (id) => {
    expect(askedOn(template, 'one-page')).toContain(id)
  })
})

it('the coach’s paper also asks for notes, contact between sessions, stopping early and other ties', () => {
  const coach = readTemplateFiles().filter(({ id }) => id === 'coach-client')
  const asked = coach.flatMap((template) => askedOn(template, 'whole'))
  expect(asked).toEqual(
    expect.arrayContaining(['confidentiality-notes', 'pace-reach', 'endings-early', 'confidentiality-ties']),
  )
})

/** The scenes to which none of the questions of a length has an answer. */
function silent(template: Template, length: Length, ids: readonly string[]): readonly string[] {
  const asked = askedOn(template, length)
  return scenes
    .filter(({ id, answers }) => ids.includes(id) && !answers.some((answer) => asked.includes(answer)))
    .map(({ id }) => id)
}

function askedOn({ sections }: Template, length: Length): readonly string[] {
  return sections
    .flatMap(({ questions }) => questions)
    .filter(({ from }) => asks(length, from))
    .map((one) => ('each' in one ? one.each : one.once))
}
