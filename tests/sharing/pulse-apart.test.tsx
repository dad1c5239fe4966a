// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import { hide, holds, messages, newScreen, otherDevice, press, reads, said } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { apart, fixFew, makeLink, openApart, openSent } from './apart-page.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const { pulse } = apart
const person = (number: number, name: string, role: string) => ({ id: `p${number}`, name, role })
const people = [person(1, 'Ada', 'member'), person(2, 'Bo', 'member'), person(3, 'Cem', 'member')]
const { title, questions } = alliance()
const old = { 'pulse-goal/p1': { kind: 'scale', value: 1 } } as const
const team = alliance({
  template: 'team',
  people,
  answers: old,
  revisions: [{ on: '2026-08-22', note: '', title, people, questions, answers: old }],
})

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

const kept = async (): Promise<Alliance> => JSON.parse((await openDraftStore().one(team.id))?.json ?? '')
const numbers = async () =>
  Object.entries((await kept()).answers).flatMap(([key, answer]) =>
    answer.kind === 'scale' ? [`${key} ${answer.value}`] : [],
  )

async function give(who: string, value: string): Promise<void> {
  await holds(() => press(who))
  await holds(() => press(value, 0))
}

/** Somebody answers on a device of their own, and sends the numbers. */
async function replyTo(invitation: string, who: string, value: string): Promise<string> {
  const back = otherDevice()
  await openSent(invitation, 'Ada asks for your answers', apart.cardInvitationDo)
  await reads('Ada asks how it is going for you')
  await reads(pulse.whoSees.more)
  await give(who, value)
  await fixFew('finish')
  await reads(apart.repliedTitle)
  const reply = await makeLink()
  back()
  return reply
}

async function adaSeals(): Promise<string> {
  await openDraftStore().keep({ alliance: team, changed: 1, conflicts: [] }, null)
  await openApart(`#pulse=${team.id}`)
  await reads(pulse.title)
  await reads(pulse.whoSees.more)
  await give('Ada', '4')
  await fixFew('seal')
  await reads(apart.sealedTitle)
  return await makeLink()
}

describe('how it is going, each on their own device', () => {
  it('is shown together, and taken into the look back with one way back', async () => {
    const invitation = await adaSeals()
    const bo = await replyTo(invitation, 'Bo', '2')
    const cem = await replyTo(invitation, 'Cem', '5')
    await openSent(bo, 'Bo has answered', apart.cardDo.more)
    await reads(pulse.waiting)
    expect(said()).not.toContain(pulse.into)
    await openSent(cem, 'Cem has answered', apart.cardDo.more)
    await holds(() => press(pulse.into))
    await reads(pulse.taken)
    expect(await numbers()).toEqual(['pulse-goal/p1 4', 'pulse-goal/p2 2', 'pulse-goal/p3 5'])
    press(messages.builder.undo)
    await holds(async () => expect(await numbers()).toEqual(['pulse-goal/p1 1']))
  })

  it('is shown with those who have answered, when somebody says that this is enough', async () => {
    const bo = await replyTo(await adaSeals(), 'Bo', '2')
    await openSent(bo, 'Bo has answered', apart.cardDo.more)
    await holds(() => press(pulse.lookNow))
    press(pulse.into)
    await reads(pulse.taken)
    expect(await numbers()).toEqual(['pulse-goal/p1 4', 'pulse-goal/p2 2'])
  })

  it('promises no numbers before everyone has answered, where the invitation went out first', async () => {
    await openDraftStore().keep({ alliance: team, changed: 1, conflicts: [] }, null)
    await openApart(`#pulse=${team.id}`)
    await reads(pulse.title)
    await holds(() => press('Ada'))
    press(apart.askFirst.act)
    await reads(apart.askedTitle)
    await reads('once everyone has answered')
    expect(said()).not.toContain('you see the answers that have come back')
  })

  it('goes on in the same round of one look back', async () => {
    await adaSeals()
    await openApart(`#pulse=${team.id}`)
    await reads(apart.sealedTitle)
    expect(await allRounds()).toHaveLength(1)
  })

  it('leaves the look back to whoever has the alliance', async () => {
    const invitation = await adaSeals()
    const bo = await replyTo(invitation, 'Bo', '2')
    const cem = await replyTo(invitation, 'Cem', '5')
    await openSent(bo, 'Bo has answered', apart.cardDo.more)
    await openSent(cem, 'Cem has answered', apart.cardDo.more)
    const store = openDraftStore()
    await store.remove(team.id)
    await holds(() => press(pulse.into))
    await reads(pulse.notHere)
  })
})
