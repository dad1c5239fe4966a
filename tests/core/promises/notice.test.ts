import { describe, expect, it } from 'vitest'
import english from '../../../content/messages/en.json'
import { explain } from '../../../src/core/promises/explain.ts'
import { type Doubt, notice } from '../../../src/core/promises/notice.ts'
import { fc } from '../../fast-check.ts'
import { good, vague } from './sentences.ts'
import { apartGood, apartVague } from './sentences-apart.ts'

const noticed = (sentences: readonly string[]) => sentences.filter((sentence) => notice(sentence).length > 0)
const share = (sentences: readonly string[]) => noticed(sentences).length / sentences.length

describe('notice', () => {
  it('has at least 120 sentences to be tried on, half of them vague, and 40 of them kept apart', () => {
    expect(vague.length + good.length + apartVague.length + apartGood.length).toBeGreaterThanOrEqual(120)
    expect([vague.length, apartVague.length + apartGood.length]).toEqual([good.length, 40])
  })

  it('asks about at least four in five of the vague ones, also of those kept apart', () => {
    expect(share(vague)).toBeGreaterThanOrEqual(0.8)
    expect(share(apartVague)).toBeGreaterThanOrEqual(0.8)
  })

  it('troubles at most one in ten of the good ones, also of those kept apart', () => {
    expect(share(good)).toBeLessThanOrEqual(0.1)
    expect(share(apartGood)).toBeLessThanOrEqual(0.1)
  })

  it.each<[string, Doubt['kind'], string]>([
    ['Somebody takes notes.', 'who', 'Somebody'],
    ['The minutes should be written.', 'who', 'should be written'],
    ['I will be more supportive.', 'what-would-we-see', 'supportive'],
    ['My door is always open.', 'what-would-we-see', ''],
    ['I will send the notes as soon as possible.', 'by-when', 'as soon as possible'],
    ['I help you if possible.', 'if-then', 'if possible'],
  ])('asks of “%s” %s', (sentence, kind, words) => {
    expect(notice(sentence)).toEqual([{ kind, words }])
  })

  it('asks two things when two are open', () => {
    expect(notice('The report will be sent soon.').map(({ kind }) => kind)).toEqual(['who', 'by-when'])
  })

  it('does not ask who when a name is there', () => {
    expect(notice('The minutes will be written by Sam after each call.')).toEqual([])
    expect(notice('The minutes will be written by Friday.')).toHaveLength(1)
  })

  it.each([
    '',
    '…',
    'Je réponds bientôt.',
    'Ich werde mein Bestes geben.',
    'Tôi trả lời tin nhắn.',
    '返事は早めにします。',
  ])('is silent about what is not English: “%s”', (sentence) => {
    expect(notice(sentence)).toEqual([])
  })

  it('is silent in a paper of another language, and heard in every English', () => {
    expect(notice('We will communicate better.', 'de')).toEqual([])
    expect(notice('We will communicate better.', 'en-GB')).toHaveLength(1)
  })

  it('takes any text, in little time', () => {
    const words = fc.array(
      fc.constantFrom('if', 'when', 'we', 'be', 'more', 'the', ',', '.', 'at', 'each', 'a'),
      { maxLength: 400 },
    )
    fc.assert(
      fc.property(words, (all) => Array.isArray(notice(all.join(' ')))),
      { numRuns: 200 },
    )
  })
})

describe('explain', () => {
  it('names the words that it asks about', () => {
    const sentences = notice('The report will be sent soon.').map((one) => explain(one, english.promises))
    expect(sentences[0]).toContain('“will be sent”')
    expect(sentences[1]).toContain('“soon”')
  })

  it('asks plainly when there are no such words', () => {
    expect(explain({ kind: 'what-would-we-see', words: '' }, english.promises)).not.toContain('{')
  })
})
