import { expect } from 'vitest'
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
  press,
  reads,
  show,
  type,
  wentTo,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

export const words = messages.sharing
export const { apart } = words
export const purpose = 'What brings us together, and why now?'

export async function awake(): Promise<void> {
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

export async function openApart(hash = ''): Promise<void> {
  hide()
  goTo(hash)
  show(<Apart content={content} language="en" messages={messages} />)
  await awake()
}

/** What was sent is opened on this device, and leads on. */
export async function openSent(link: string, card: string, onward: string): Promise<void> {
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
export async function answer(text: string): Promise<void> {
  await holds(() => named(purpose))
  type(purpose, text)
}

/** Whoever waited for the browser's database has had it. */
export async function othersHadTheirTurn(): Promise<void> {
  for (let look = 0; look < 20; look++) await allRounds()
}

/** The answers are fixed although most are empty, which is asked about once. */
export async function fixFew(button: 'seal' | 'finish' | 'finishAsked'): Promise<void> {
  press(apart[button])
  const sure = apart.allTheSame[button === 'seal' ? 'seal' : 'finish']
  await holds(() => named(sure, 'button'))
  press(sure)
}

export async function makeLink(): Promise<string> {
  await reads(words.link.make)
  press(words.link.make)
  const field = () => named<HTMLTextAreaElement>(words.link.made, 'textarea, input').value
  await holds(field)
  return field()
}

export async function beginAsMaya(kept = alliance()): Promise<void> {
  await openDraftStore().keep({ alliance: kept, changed: 1, conflicts: [] }, null)
  await openApart()
  press('Answer apart: Maya and Tom')
  await reads(apart.writingTitle)
  press('Maya')
}

export async function seal(text: string, kept = alliance()): Promise<string> {
  await beginAsMaya(kept)
  await answer(text)
  await fixFew('seal')
  await reads(apart.sealedTitle)
  return await makeLink()
}
