// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { putMyPart } from '../../src/keeping/my-part-store.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import { anaPart } from '../core/alliance/my-part/a-part.ts'
import { all, hide, holds, messages, newScreen, press, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { answer, apart, beginAsMaya } from './apart-page.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder.myPart
const offers = () => all('.part-offer').length

async function sheet() {
  const [round] = await allRounds()
  return round !== undefined && 'sheet' in round ? round.sheet.answers : {}
}

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

it('my part is offered where one answers apart, at one’s own fields; undo takes back no word that was written since', async () => {
  await putMyPart({ part: { ...anaPart, name: 'Maya' }, changed: 1, uses: {} })
  await beginAsMaya(alliance())
  await reads(words.offer)
  const offered = offers()
  press(/^Use this: /, 0)
  await reads('1 answer came from My part.')
  await holds(async () => expect(Object.keys(await sheet())).toEqual([expect.stringMatching(/\/p1$/)]))
  expect(offers()).toBe(offered - 1)
  await answer('To learn.')
  press(messages.builder.undo)
  await holds(async () =>
    expect(await sheet()).toEqual({ 'why-purpose': { kind: 'text', text: 'To learn.' } }),
  )
})

it('my part is offered to whoever answers alone, also under another name, and to nobody else who is named', async () => {
  await putMyPart({ part: { ...anaPart, name: 'M.' }, changed: 1, uses: {} })
  await beginAsMaya(alliance())
  await reads(words.offer)
  expect(said()).not.toContain(words.who)
  hide()
  newScreen()
  await putMyPart({ part: { ...anaPart, name: 'Tom' }, changed: 1, uses: {} })
  await beginAsMaya(alliance())
  await reads(apart.who)
  expect(offers()).toBe(0)
})
