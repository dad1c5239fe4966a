// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MyPart } from '../../src/core/alliance/my-part/my-part.ts'
import { keptMyPart, putMyPart } from '../../src/keeping/my-part-store.ts'
import { keep, keptOne, openBuilder } from '../builder/a-builder.tsx'
import { anaPart } from '../core/alliance/my-part/a-part.ts'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder.myPart
const of = (...names: string[]) => names.map((name, at) => ({ id: `p${at + 1}`, name, role: 'person' }))
const know = 'needs-know/p2'

/** All questions of an alliance of two, on one page, in a browser that keeps Ana's page. */
async function openWith(names: readonly [string, string], part: MyPart = anaPart): Promise<void> {
  await putMyPart({ part, changed: 1, uses: {} })
  await keep(alliance({ template: 'two-people', people: of(...names), answers: {} }))
  await openBuilder('#all')
  await reads(words.offer)
}

const answers = async () => (await keptOne()).answers
const useOf = async () => (await keptMyPart())?.uses['one']
const offers = () => all('.part-offer').length

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('my part, in an alliance in which I am called so', () => {
  it('is offered at my fields alone, and one tap takes an answer', async () => {
    await openWith(['Tom', 'Ana'])
    expect(offers()).toBe(4) // what two people are asked of each, and the page answers
    press('Use this: Good to know about me')
    await reads('1 answer came from My part.')
    expect(await answers()).toEqual({ [know]: anaPart.answers['needs-know'] })
    expect(await useOf()).toMatchObject({ person: 'p2', taken: { 'needs-know': { kind: 'text' } } })
    expect(offers()).toBe(3)
    expect(document.activeElement?.id).toBe('answer-needs-know-p2')
  })

  it('takes all that fits with one tap, and gives it back', async () => {
    await openWith(['Tom', 'Ana'])
    press(words.useAll, 0)
    await reads('4 answers came from My part.')
    expect(Object.keys(await answers()).toSorted()).toEqual(
      ['commitments-mine/p2', 'feedback-how/p2', 'needs-from-me/p2', know].toSorted(),
    )
    expect(offers()).toBe(0)
    press(messages.builder.undo)
    await holds(async () => expect(await answers()).toEqual({}))
    await holds(() => expect(offers()).toBe(4))
  })

  it('goes away when somebody wants nothing of it here, and comes back', async () => {
    await openWith(['Tom', 'Ana'])
    press(words.notHere, 0)
    await reads(words.declined)
    expect(offers()).toBe(0)
    press(messages.builder.undo)
    await holds(() => expect(offers()).toBe(4))
  })

  it('leaves what somebody has written', async () => {
    await openWith(['Tom', 'Ana'])
    type(/^Ana/, 'Tea.', 2)
    await holds(() => expect(offers()).toBe(3))
  })
})

describe('my part, where nobody is called so', () => {
  it('asks once which of them I am, with the first tap', async () => {
    await openWith(['Tom', 'A.'])
    expect(said()).toContain(words.who)
    press(/^Use it for .*A\./, 0)
    await reads('1 answer came from My part.')
    expect(await useOf()).toMatchObject({ person: 'p2' })
    expect(said()).not.toContain(words.who)
    expect(offers()).toBe(3)
  })
})

describe('an answer that came from my part and is changed in the alliance', () => {
  const change = (text: string) => type(/^Ana/, text, 1)

  beforeEach(async () => {
    await openWith(['Tom', 'Ana'])
    press('Use this: Good to know about me')
    await reads('1 answer came from My part.')
  })

  it('asks whether the page should follow, and the page says the same then; undo takes that back', async () => {
    change('I hum.')
    await reads(words.changed)
    press(/^Change My part too/)
    await reads(words.followed)
    expect((await keptMyPart())?.part.answers['needs-know']).toEqual({ kind: 'text', text: 'I hum.' })
    press(messages.builder.undo)
    await holds(async () => expect((await keptMyPart())?.part).toEqual(anaPart))
  })

  it('is left alone when it is to stay here, and asks no more', async () => {
    change('I hum.')
    await reads(words.changed)
    press(/^Only here/)
    await holds(() => expect(said()).not.toContain(words.changed))
    expect((await keptMyPart())?.part).toEqual(anaPart)
    expect((await useOf())?.taken).toEqual({})
  })

  it('that is as it was taken asks nothing', () => {
    expect(said()).not.toContain(words.changed)
    expect(() => named(/^Change My part too/)).toThrow()
  })
})
