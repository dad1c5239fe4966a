import { describe, expect, it } from 'vitest'
import { allianceJsonSchema, myPartJsonSchema } from '../../scripts/content/make-schema.ts'
import { allianceSchema } from '../../src/core/alliance/alliance.ts'

const mayBeMissing = ['left', 'own', 'letterhead']

describe.each([1, 2, 3] as const)('The published JSON Schema of version %i', (version) => {
  const schema = JSON.parse(allianceJsonSchema(version))

  it('asks for everything that an alliance file must have', () => {
    expect(new Set(schema.required)).toEqual(
      new Set(Object.keys(allianceSchema.shape).filter((key) => !mayBeMissing.includes(key))),
    )
  })

  it('says which format and version it is for', () => {
    expect(schema.properties).toMatchObject({ format: { const: 'alliance' }, version: { const: version } })
  })

  it('says for how many people there is room, and of whose yes it can tell', () => {
    expect(schema.properties.people.maxItems).toBe(version === 1 ? 24 : 40)
    expect('yeses' in schema.properties.revisions.items.properties).toBe(version > 1)
  })

  it('knows a form of people’s own, and a letterhead, only where the file may have one', () => {
    expect('own' in schema.properties).toBe(version === 3)
    expect('letterhead' in schema.properties).toBe(version === 3)
    expect('own' in schema.properties.revisions.items.properties).toBe(version === 3)
  })

  it('knows every kind of answer', () => {
    const kinds = schema.properties.answers.additionalProperties.oneOf
    expect(
      kinds.map((kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const),
    ).toEqual(['text', 'list', 'options', 'date', 'period', 'scale'])
  })

  it('is the same text each time', () => {
    expect(allianceJsonSchema(version)).toBe(allianceJsonSchema(version))
  })
})

it('The published JSON Schema of a page about oneself asks for all that its file must have, and takes answers by question', () => {
  const { required, properties } = JSON.parse(myPartJsonSchema())
  expect(required.toSorted()).toEqual(['answers', 'format', 'language', 'name', 'version'])
  expect(properties).toMatchObject({ format: { const: 'alliance-my-part' }, version: { const: 1 } })
  expect(properties.answers.additionalProperties.oneOf).toHaveLength(6)
})
