import { describe, expect, it } from 'vitest'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { allianceText } from '../../../src/core/formats/json.ts'
import { list } from '../alliance/an-alliance.ts'
import { example, examples } from './pdf/works.ts'

describe('The alliance file', () => {
  it.each(examples.map(({ id }) => id))('gives back all of %s', (id) => {
    const text = allianceText(example(id))
    expect(parseAlliance(text)).toEqual(example(id))
  })

  it('is the same text in whatever order things were said', () => {
    const alliance = example('coach-and-client')
    const answers = Object.fromEntries(Object.entries(alliance.answers).reverse())
    const { format, version, ...rest } = { ...alliance, answers }
    const other = { ...rest, version, format }
    expect(allianceText(other)).toBe(allianceText(alliance))
  })

  it('begins with its format and ends with a line feed', () => {
    const text = allianceText(example('coach-and-client'))
    expect(text).toMatch(/^\{\n {2}"format": "alliance",\n {2}"version": 1,\n/)
    expect(text).toMatch(/\n\}\n$/)
  })

  it('leaves out the space between things where it would be too long to be read again', () => {
    const points = list(...Array<string>(200).fill('x'.repeat(260)))
    const answers = Object.fromEntries(Array.from({ length: 93 }, (_, index) => [`why-${index}`, points]))
    const long = { ...example('coach-and-client'), answers }
    expect(JSON.stringify(long, null, 2).length).toBeGreaterThan(5_000_000)
    expect(parseAlliance(allianceText(long))).toEqual(long)
  })
})
