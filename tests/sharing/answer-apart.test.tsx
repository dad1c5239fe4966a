// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import Apart from '../../src/sharing/apart/Apart.tsx'
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
  type,
  wentTo,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.sharing
const { apart } = words
const purpose = 'What brings us together, and why now?'

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function awake(): Promise<void> {
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

async function openApart(hash = ''): Promise<void> {
  hide()
  goTo(hash)
  show(<Apart content={content} language="en" messages={messages} />)
  await awake()
}

/** What was sent is opened on this device, and leads on. */
async function openSent(link: string, card: string, onward: string): Promise<void> {
  hide()
  goTo('')
  show(<Receive content={content} language="en" messages={messages} />)
  await awake()
  type(words.receive.paste, link)
  press(words.receive.open)
  await reads(card)
  press(onward)
  await holds(() => expect(wentTo()).toMatch(/apart\/#round=/))
  await openApart(wentTo().replace(/.*#/, '#'))
}

/** The questions come once somebody has said who writes. */
async function answer(text: string): Promise<void> {
  await holds(() => named(purpose))
  type(purpose, text)
}

async function makeLink(): Promise<string> {
  await reads(words.link.make)
  press(words.link.make)
  const field = () => named<HTMLTextAreaElement>(words.link.made, 'textarea, input').value
  await holds(field)
  return field()
}

async function beginAsMaya(): Promise<void> {
  await openDraftStore().keep({ alliance: alliance(), changed: 1, conflicts: [] }, null)
  await openApart()
  press('Answer apart: Maya and Tom')
  await reads(apart.writingTitle)
  press('Maya')
}

async function seal(text: string): Promise<string> {
  await beginAsMaya()
  await answer(text)
  press(apart.seal)
  await reads(apart.sealedTitle)
  return await makeLink()
}

describe('answering apart', () => {
  it('goes round: sealed, answered without a look, revealed, and seen to be what was sealed', async () => {
    const invitation = await seal('To learn.')
    const back = otherDevice()
    await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
    expect(said()).not.toContain('To learn.')
    await answer('To teach.')
    press(apart.finish)
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

  it('says so when answers belong to another browser', async () => {
    const invitation = await seal('To learn.')
    otherDevice()
    await openSent(invitation, 'Maya asks for your answers', apart.cardInvitationDo)
    await answer('To teach.')
    press(apart.finish)
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
