import { beforeEach, describe, expect, it } from 'vitest'
import type { Writable } from '../../src/core/alliance/apart/merge-sheets.ts'
import { beginRound, sealRound } from '../../src/core/alliance/apart/round-steps.ts'
import { createKeptRounds } from '../../src/keeping/kept-rounds.ts'
import {
  allRounds,
  keepRound,
  keepSheet,
  oneRound,
  putReplies,
  removeRound,
} from '../../src/keeping/round-store.ts'
import { createRoundWords, readRoundWords } from '../../src/keeping/round-words.ts'
import { forgetSaid } from '../../src/keeping/said-at-once.ts'
import { eventually } from '../eventually.ts'
import { alliance } from '../sample.ts'
import { random, text } from '../sharing/sample.ts'
import { newBrowser, refusing } from './a-browser.ts'

/** Tabs of one browser; their timers ring when a test says so, and they hear each other at once. */
function browser() {
  const hearers: ((id: string) => Promise<void>)[] = []
  function tab(name: string) {
    const timers: (() => void)[] = []
    const kept = createKeptRounds({
      store: {
        all: allRounds,
        one: oneRound,
        keepSheet,
        keepFurther: keepRound,
        put: putReplies,
        remove: removeRound,
      },
      words: createRoundWords(name),
      wordsOfBefore: readRoundWords,
      forgetWords: forgetSaid,
      tell: (id) => hearers.filter((hear) => hear !== kept.hear).map((hear) => hear(id)),
      later: (act) => timers.push(act),
    })
    hearers.push(kept.hear)
    const ring = () => {
      for (const act of timers.splice(0)) act()
    }
    return { ...kept, ring }
  }
  return { tab }
}

const begun = beginRound(alliance(), 'round', { changed: 1 })

function answered(round: Writable, key: string, said: string): Writable {
  return { ...round, sheet: { ...round.sheet, answers: { ...round.sheet.answers, [key]: text(said) } } }
}

const answersIn = (rounds: readonly unknown[]) => (rounds[0] as Writable | undefined)?.sheet.answers
const settled = (wanted: object) =>
  eventually(async () => expect(answersIn(await allRounds())).toEqual(wanted))

describe('rounds in a browser', () => {
  beforeEach(newBrowser)

  it('keep what two tabs write in different fields', async () => {
    const { tab } = browser()
    const [one, other] = [tab('one'), tab('other')]
    await one.further(begun)
    await other.look()
    one.edit(answered(begun, 'feedback-when', 'First answer, three paragraphs long'))
    one.ring()
    await settled({ 'feedback-when': text('First answer, three paragraphs long') })
    other.edit(answered(begun, 'feedback-how/p1', 'Second answer'))
    other.ring()
    const both = {
      'feedback-when': text('First answer, three paragraphs long'),
      'feedback-how/p1': text('Second answer'),
    }
    await settled(both)
    await eventually(() => expect(answersIn(one.get().rounds)).toEqual(both))
  })

  it('keep the last letters of a page that closes before the database is done', async () => {
    const { tab } = browser()
    const one = tab('one')
    await one.further(begun)
    const put = refusing('AbortError')
    one.edit(answered(begun, 'feedback-when', 'typed just before the page went'))
    one.leave()
    await new Promise((soon) => setImmediate(soon))
    put.mockRestore()
    const later = tab('later')
    await later.look()
    expect(answersIn(later.get().rounds)).toEqual({
      'feedback-when': text('typed just before the page went'),
    })
    expect(readRoundWords()).toEqual([])
  })

  it('say that a full device has no room, and show the words again after a reload', async () => {
    const { tab } = browser()
    const one = tab('one')
    await one.further(begun)
    const put = refusing('QuotaExceededError')
    one.edit(answered(begun, 'feedback-when', 'no room for this'))
    one.ring()
    await eventually(() => expect(one.get().saving).toBe('full'))
    const later = tab('later')
    await later.look()
    expect(answersIn(later.get().rounds)).toEqual({ 'feedback-when': text('no room for this') })
    put.mockRestore()
    later.ring()
    await settled({ 'feedback-when': text('no room for this') })
  })

  it('leave alone what was sealed in another tab', async () => {
    const { tab } = browser()
    const [one, other] = [tab('one'), tab('other')]
    await one.further(begun)
    await other.look()
    other.edit(answered(begun, 'feedback-when', 'too late'))
    await one.further(await sealRound(begun, 'p1', random(32), { changed: 2 }))
    other.ring()
    await eventually(() => expect(other.get().rounds.map(({ stage }) => stage)).toEqual(['sealed']))
    expect((await allRounds()).map(({ stage }) => stage)).toEqual(['sealed'])
  })

  it('keep what is still being written here when another tab removes it', async () => {
    const { tab } = browser()
    const [one, other] = [tab('one'), tab('other')]
    await one.further(begun)
    await other.look()
    other.edit(answered(begun, 'feedback-when', 'still here'))
    await one.remove(begun)
    other.ring()
    await settled({ 'feedback-when': text('still here') })
  })

  it.each<[string, (round: Writable) => Writable, object]>([
    ['who writes', (round) => ({ ...round, me: 'p1' }), { me: 'p1' }],
    [
      'what is typed',
      (round) => answered(round, 'feedback-when', 'now'),
      { sheet: { answers: { 'feedback-when': text('now') } } },
    ],
  ])(
    'keep %s while it waits and the page looks again, as after a step back',
    async (_what, change, wanted) => {
      const one = browser().tab('one')
      await one.further(begun)
      one.edit(change(begun))
      await one.look()
      expect(one.get().rounds).toMatchObject([wanted])
      one.ring()
      await eventually(() => expect(one.get().saving).toBe('saved'))
      one.ring()
      await eventually(async () => expect(await allRounds()).toMatchObject([wanted]))
      expect(one.get().rounds).toMatchObject([wanted])
    },
  )

  it('keep what was typed since the last words that a full device refused, when the page looks again', async () => {
    const one = browser().tab('one')
    await one.further(begun)
    const put = refusing('QuotaExceededError')
    one.edit(answered(begun, 'feedback-when', 'First'))
    one.leave()
    await eventually(() => expect(one.get().saving).toBe('full'))
    one.edit(answered(begun, 'feedback-when', 'First, and more'))
    await one.look()
    expect(answersIn(one.get().rounds)).toEqual({ 'feedback-when': text('First, and more') })
    put.mockRestore()
    one.ring()
    await settled({ 'feedback-when': text('First, and more') })
  })

  it('keep what waits when the next step is refused', async () => {
    const one = browser().tab('one')
    await one.further(begun)
    one.edit(answered(begun, 'feedback-when', 'Typed, then sealed'))
    const put = refusing('QuotaExceededError')
    const sealed = await sealRound(begun, 'p1', random(32), { changed: 2 })
    await expect(one.further(sealed)).rejects.toThrow()
    put.mockRestore()
    one.ring()
    await settled({ 'feedback-when': text('Typed, then sealed') })
  })
})
