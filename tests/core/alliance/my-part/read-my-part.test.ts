import { describe, expect, it } from 'vitest'
import { parseMyPart } from '../../../../src/core/alliance/my-part/read-my-part.ts'
import { fc } from '../../../fast-check.ts'
import { anaPart } from './a-part.ts'

describe('the file of a page about oneself', () => {
  it('gives back all that was written', () => {
    expect(parseMyPart(JSON.stringify(anaPart))).toEqual(anaPart)
  })

  it.each([
    ['no JSON', 'hello', 'not-ours'],
    ['another file of ours', '{"format":"alliance","version":1}', 'not-ours'],
    ['one that broke off', JSON.stringify(anaPart).slice(0, 90), 'damaged'],
    ['one of a later version', JSON.stringify({ ...anaPart, version: 2 }), 'too-new'],
    ['an answer that is none', JSON.stringify({ ...anaPart, answers: { 'needs-know': 'tea' } }), 'damaged'],
    ['an answer under no id', JSON.stringify({ ...anaPart, answers: { '__proto__ ': {} } }), 'damaged'],
    ['a language that is none', JSON.stringify({ ...anaPart, language: 'en-US-GB' }), 'damaged'],
    ['more than any page', ' '.repeat(1_000_001), 'too-large'],
    ['brackets alone', `{"format":"alliance-my-part","version":1,"answers":${'['.repeat(50)}`, 'damaged'],
  ])('is refused for what is wrong with it: %s', (_what, text, problem) => {
    expect(parseMyPart(text)).toEqual({ problem })
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        parseMyPart(JSON.stringify({ ...anaPart, answers: value }))
        parseMyPart(text)
      }),
    )
  })
})
