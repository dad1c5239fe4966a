// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import Receive from '../../src/sharing/receive/Receive.tsx'
import {
  content,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  otherDevice,
  press,
  reads,
  said,
  savedFile,
  show,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import {
  answer,
  apart,
  awake,
  beginAsMaya,
  fixFew,
  makeLink,
  openApart,
  openSent,
  purpose,
  seal,
  words,
} from './apart-page.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

/** Types into a field that has no name of its own here. */
function writeInto(field: HTMLTextAreaElement | undefined, text: string): void {
  if (field === undefined) throw new Error('There are more questions than this.')
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('answering apart', () => {
  it('goes round: sealed, answered without a look, revealed, and seen to be what was sealed', async () => {
    const invitation = await seal('To learn.')
    const back = otherDevice()
    await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
    expect(said()).not.toContain('To learn.')
    await answer('To teach.')
    await fixFew('finish')
    await reads(apart.repliedTitle)
    const reply = await makeLink()
    const away = otherDevice()
    back()
    await openSent(reply, 'Tom has answered', apart.cardDo.two)
    await reads(apart.bothTitle)
    await reads('To teach.')
    press(apart.sendReveal.two)
    const reveal = await makeLink()
    away()
    await openSent(reveal, 'Maya sends the sealed answers', apart.cardDo.two)
    await reads('These are the answers that Maya sealed before your reply.')
    await reads('To learn.')
  })

  it('says before the common alliance begins that what stands here already stays beside it', async () => {
    const before = { 'why-purpose': { kind: 'text', text: 'Because we always did.' } } as const
    const invitation = await seal('To learn.', alliance({ answers: before }))
    const back = otherDevice()
    await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
    await answer('To teach.')
    await fixFew('finish')
    await reads(apart.repliedTitle)
    const reply = await makeLink()
    back()
    await openSent(reply, 'Tom has answered', apart.cardDo.two)
    await reads(apart.startAside)
    press(apart.start)
    await holds(async () => {
      const kept = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
      expect(kept.map(({ answers }) => answers['why-purpose'])).toContainEqual(before['why-purpose'])
      expect(kept.map(({ answers }) => answers['why-purpose'])).toContain(undefined)
    })
  })

  it('says so when answers belong to another browser', async () => {
    const invitation = await seal('To learn.')
    otherDevice()
    await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
    await answer('To teach.')
    await fixFew('finish')
    await reads(apart.repliedTitle)
    press(words.file.save)
    const reply = savedFile()
    otherDevice()
    hide()
    goTo('')
    show(<Receive content={content} language="en" messages={messages} />)
    await awake()
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    Object.defineProperty(field, 'files', { value: [reply] })
    field?.dispatchEvent(new Event('change', { bubbles: true }))
    await reads(apart.strayReply)
  })

  it('asks who is writing, and for at least one answer, before it seals', async () => {
    await openDraftStore().keep({ alliance: alliance(), changed: 1, conflicts: [] }, null)
    await openApart()
    press('Answer apart: Maya and Tom')
    await reads(apart.writingTitle)
    press(apart.seal)
    await reads(apart.whoMissing)
    press('Maya')
    press(apart.seal)
    await reads(apart.nothingWritten)
    expect((await allRounds()).map(({ stage }) => stage)).toEqual(['writing'])
  })

  it('asks once before most is sealed empty, and not when more than half is answered', async () => {
    await beginAsMaya()
    await answer('To learn.')
    press(apart.seal)
    await reads('4 of the 5 questions are still empty')
    expect((await allRounds()).map(({ stage }) => stage)).toEqual(['writing'])
    const fields = () => [...document.querySelectorAll<HTMLTextAreaElement>('.topic textarea')]
    for (const place of [1, -1]) writeInto(fields().at(place), 'More.')
    await holds(() => expect(said()).not.toContain('still empty'))
    press(apart.seal)
    await reads(apart.sealedTitle)
  })

  it('keeps what is typed, and shows it again after a reload', async () => {
    await beginAsMaya()
    await answer('Typed, and then the page went away.')
    dispatchEvent(new Event('pagehide'))
    await holds(async () => expect(JSON.stringify(await allRounds())).toContain('Typed, and then'))
    const { hash } = location
    await openApart(hash)
    await reads(apart.writingTitle)
    expect(named<HTMLTextAreaElement>(purpose).value).toBe('Typed, and then the page went away.')
  })

  it('keeps what is typed by somebody who goes on at once to all rounds, and comes back', async () => {
    await beginAsMaya()
    await answer('Typed, and on at once.')
    press(apart.overview)
    await reads(apart.rounds)
    press('Carry on: Maya and Tom')
    await reads(apart.writingTitle)
    expect(named<HTMLTextAreaElement>(purpose).value).toBe('Typed, and on at once.')
  })
})
