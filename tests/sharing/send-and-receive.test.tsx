// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Receive from '../../src/sharing/receive/Receive.tsx'
import Send from '../../src/sharing/send/Send.tsx'
import {
  all,
  chooseFile,
  content,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  savedFile,
  show,
  type,
  wentTo,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.sharing
const says = (text: string) => ({ kind: 'text', text }) as const
const agreed = {
  on: '2026-11-22',
  note: '',
  title: '',
  people: alliance().people,
  questions: [],
  answers: {},
}
const mine = alliance({ title: 'Ours', answers: { 'why-purpose': says('To learn.') }, revisions: [agreed] })

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

const keep = (kept: Alliance) => openDraftStore().keep({ alliance: kept, changed: 1, conflicts: [] }, null)
const keptHere = async () => (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))

async function openSend(hash: string): Promise<void> {
  goTo(hash)
  show(<Send templates={content.templates} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

async function openReceive(): Promise<void> {
  show(<Receive content={content} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

const madeLink = () => named<HTMLTextAreaElement>(words.link.made, 'textarea, input').value

async function linkOf(kept: Alliance, prepare: () => void | Promise<void> = () => {}): Promise<string> {
  await keep(kept)
  await openSend(`#id=${kept.id}`)
  await prepare()
  press(words.link.make)
  await holds(madeLink)
  const link = madeLink()
  newScreen()
  return link
}

async function receive(link: string): Promise<void> {
  await openReceive()
  type(words.receive.paste, link)
  press(words.receive.open)
}

describe('sending', () => {
  it('lets somebody choose, and says what goes along', async () => {
    await keep(mine)
    await openSend('')
    await reads(words.send.choose)
    expect(
      all('main a')
        .map((link) => link.textContent)
        .join(),
    ).toContain('Ours')
    goTo('#id=one')
    dispatchEvent(new Event('hashchange'))
    await reads('One answer, word for word')
    await reads('One version that you agreed on')
  })

  it('leaves the versions out when somebody wants a shorter link', async () => {
    const link = await linkOf(mine, () => press(words.send.leaveOut))
    await receive(link)
    await reads(words.goesAlong.noVersionsCame)
  })

  it('saves what is sent as a file that opens', async () => {
    await keep(mine)
    await openSend('#id=one')
    press(words.file.save)
    const file = savedFile()
    newScreen()
    await openReceive()
    chooseFile(/file/i, file)
    await reads('For you: Ours')
  })

  it('says when it is no longer kept here', async () => {
    await openSend('#id=gone')
    await reads(words.send.gone)
  })
})

describe('receiving', () => {
  it('keeps nothing before somebody opens it in the builder', async () => {
    const link = await linkOf(mine)
    await receive(link)
    await reads('For you: Ours')
    expect(await keptHere()).toEqual([])
    press(words.receive.openInBuilder)
    await holds(() => expect(wentTo()).toMatch(/builder\/#check$/))
    expect(await keptHere()).toEqual([mine])
  })

  it('keeps nothing of what is left', async () => {
    const link = await linkOf(mine)
    await receive(link)
    await reads('For you: Ours')
    press(words.receive.leave)
    await reads(words.receive.left)
    expect(await keptHere()).toEqual([])
  })

  it('asks of a locked link its passphrase, and says when it is another', async () => {
    const link = await linkOf(mine, async () => {
      press(words.link.lock)
      await holds(() => expect(named<HTMLInputElement>(words.link.passphrase, 'input').value).not.toBe(''))
    })
    await receive(link)
    await reads(words.receive.lockedTitle)
    type(words.receive.passphrase, 'not this one')
    press(words.receive.unlock)
    await reads(words.receive.wrong)
  })

  it('says that there is nothing new in what is here already', async () => {
    const link = await linkOf(mine)
    await keep(mine)
    await receive(link)
    await reads(words.receive.nothingNewTitle)
  })

  it('puts two copies together, asks where both wrote, and can take it back', async () => {
    const answers = { 'why-purpose': says('To teach.'), 'needs-from-me/p1': says('Time') }
    const theirs = { ...mine, answers }
    const link = await linkOf(theirs)
    await keep({ ...mine, answers: { 'why-purpose': says('To sing.') } })
    await receive(link)
    await reads('Combine two copies: Ours')
    press(words.merge.do)
    await reads('Choose for each of these')
    press(/^Theirs/)
    press(words.merge.do)
    await reads(words.merge.doneWhy)
    expect((await keptHere())[0]?.answers).toEqual(answers)
    press(words.merge.undo)
    await reads(words.merge.undone)
    expect((await keptHere())[0]?.answers).toEqual({ 'why-purpose': says('To sing.') })
  })

  it('keeps the copy beside, when somebody wants both', async () => {
    const link = await linkOf({ ...mine, title: 'Theirs' })
    await keep(mine)
    await receive(link)
    await reads(words.merge.why)
    press(words.merge.keepTwo)
    await reads(words.merge.twoWhy)
    expect((await keptHere()).map(({ title }) => title).toSorted()).toEqual(['Ours', 'Theirs'])
  })

  it.each([
    ['a text without a link', 'Hello', words.receive.noLink],
    ['a link that was cut', 'https://example.org/receive/#alliance-2.xZO9bhQx', words.receive.damagedLink],
  ])('says what is wrong with %s', async (_what, link, sentence) => {
    await receive(link)
    await reads(sentence)
  })
})
