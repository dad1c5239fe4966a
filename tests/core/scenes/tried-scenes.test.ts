import { describe, expect, it } from 'vitest'
import { tryScenes } from '../../../src/core/scenes/tried-scenes.ts'
import { alliance, topics } from '../../sample.ts'

const scene = {
  id: 'hurt',
  title: { en: 'It hurt' },
  story: { en: 'Now what?' },
  answers: ['feedback-how', 'feedback-when'],
  ask: 'feedback-when',
}
const say = (text: string) => ({ kind: 'text', text }) as const

describe('a scene that an alliance is tried on', () => {
  it('is answered by the agreements that help, with all who said something', () => {
    const one = alliance({
      answers: { 'feedback-how/p1': say('Softly.'), 'feedback-how/p2': say('Plainly.') },
    })
    expect(tryScenes([scene], topics, one)).toMatchObject([
      {
        isSilent: false,
        answers: [{ question: { id: 'feedback-how' }, keys: ['feedback-how/p1', 'feedback-how/p2'] }],
      },
    ])
  })

  it('has a question for the gap where nothing was said', () => {
    expect(tryScenes([scene], topics, alliance())).toMatchObject([
      { isSilent: true, ask: { id: 'feedback-when' } },
    ])
  })

  it('names the mistake when it asks what nobody knows', () => {
    expect(() => tryScenes([{ ...scene, ask: 'nothing' }], topics, alliance())).toThrow('content/questions')
  })
})
