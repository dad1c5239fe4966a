import { describe, expect, it } from 'vitest'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { json } from '../../../src/core/formats/json.ts'
import { blank, example, examples, finished } from './pdf/works.ts'

describe('The alliance file', () => {
  it.each(examples.map(({ id }) => id))('gives back all of %s', async (id) => {
    const text = new TextDecoder().decode(await json.save(await finished(example(id))))
    expect(parseAlliance(text)).toEqual(example(id))
  })

  it('is the same text in whatever order things were said', async () => {
    const alliance = example('coach-and-client')
    const answers = Object.fromEntries(Object.entries(alliance.answers).reverse())
    const { format, version, ...rest } = { ...alliance, answers }
    const other = { ...rest, version, format }
    expect(await json.save(await finished(other))).toEqual(await json.save(await finished(alliance)))
  })

  it('begins with its format and ends with a line feed', async () => {
    const text = new TextDecoder().decode(await json.save(await finished(example('coach-and-client'))))
    expect(text).toMatch(/^\{\n {2}"format": "alliance",\n {2}"version": 1,\n/)
    expect(text).toMatch(/\n\}\n$/)
  })

  it('is not made of a blank paper', async () => {
    await expect(json.save(await blank('team'))).rejects.toThrow('finished ones only')
  })
})
