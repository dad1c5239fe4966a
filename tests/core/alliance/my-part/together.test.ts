import { describe, expect, it } from 'vitest'
import { partAfter, partArriving } from '../../../../src/core/alliance/my-part/together.ts'
import { anaPart } from './a-part.ts'

const said = (text: string) => ({ kind: 'text', text }) as const
const came = {
  ...anaPart,
  name: 'Ana',
  answers: { ...anaPart.answers, 'needs-know': said('I hum.'), 'support-really': said('Ask me twice.') },
}

describe('a page about oneself that comes in a file or a backup', () => {
  it('is new where there is none here, and nothing new where it says the same', () => {
    expect(partArriving(undefined, anaPart).kind).toBe('new')
    expect(partArriving(anaPart, anaPart).kind).toBe('nothing-new')
  })

  it('is nothing new where what is here says more', () => {
    const { 'needs-know': _, ...fewer } = anaPart.answers
    expect(partArriving(anaPart, { ...anaPart, name: '', answers: fewer }).kind).toBe('nothing-new')
  })

  it('says what it adds and what it says otherwise', () => {
    expect(partArriving(anaPart, came)).toMatchObject({
      kind: 'different',
      differs: { added: ['support-really'], otherwise: ['needs-know'], name: true },
    })
  })

  it.each([
    ['together', 'Ana Lovrić', 'I laugh when I am nervous.', 6],
    ['came', 'Ana', 'I hum.', 6],
    ['here', 'Ana Lovrić', 'I laugh when I am nervous.', 5],
  ] as const)('becomes what was chosen: %s', (choice, name, know, count) => {
    const after = partAfter(partArriving(anaPart, came), choice)
    expect([after.name, after.answers['needs-know'], Object.keys(after.answers).length]).toEqual([
      name,
      said(know),
      count,
    ])
  })
})
