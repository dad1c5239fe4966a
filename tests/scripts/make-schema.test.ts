import { describe, expect, it } from 'vitest'
import { allianceJsonSchema } from '../../scripts/content/make-schema.ts'
import { allianceSchema } from '../../src/core/alliance/alliance.ts'

describe('The published JSON Schema', () => {
  const schema = JSON.parse(allianceJsonSchema())

  it('asks for everything that an alliance file must have', () => {
    expect(new Set(schema.required)).toEqual(new Set(Object.keys(allianceSchema.shape)))
  })

  it('says which format and version it is for', () => {
    expect(schema.properties).toMatchObject({ format: { const: 'alliance' }, version: { const: 1 } })
  })

  it('knows every kind of answer', () => {
    const kinds = schema.properties.answers.additionalProperties.oneOf
    expect(
      kinds.map((kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const),
    ).toEqual(['text', 'list', 'options', 'date', 'period', 'scale'])
  })

  it('is the same text each time', () => {
    expect(allianceJsonSchema()).toBe(allianceJsonSchema())
  })
})
