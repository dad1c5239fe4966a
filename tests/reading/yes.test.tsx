// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Read from '../../src/reading/Read.tsx'
import {
  content,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  show,
  type,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.reading.yes
const ask = messages.builder.yes.title
const agreed = {
  on: '2026-08-22',
  note: '',
  title: '',
  people: alliance().people,
  questions: [],
  answers: {},
}
const kept = alliance({ answers: {}, revisions: [agreed] })

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function openToSayYes(...all: readonly Alliance[]): Promise<void> {
  for (const one of all) await openDraftStore().keep({ alliance: one, changed: 1, conflicts: [] }, null)
  goTo(`#open=${all[0]?.id}`)
  show(<Read content={content} language="en" messages={messages} />)
  await holds(() => named(ask))
  press(ask)
  await holds(() => named('Say yes: Maya'))
}

async function sayYes(): Promise<void> {
  press('Say yes: Maya')
  type('Maya, type your name', 'Maya')
  press(words.agree)
}

describe('a yes on the page to read', () => {
  it('that was undone can be said again by undoing that', async () => {
    await openToSayYes(kept)
    await sayYes()
    await reads('Maya has said yes.')
    press('Undo')
    await reads('Maya has taken the yes back.')
    await holds(() => named('Say yes: Maya'))
    press('Undo')
    await holds(() => named('Take it back: Maya'))
  })

  it('that could not be kept stays as it was typed', async () => {
    await openToSayYes(kept)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Site data is blocked.', 'SecurityError')
    })
    await sayYes()
    await reads(words.notKept)
    expect(named<HTMLInputElement>('Maya, type your name').value).toBe('Maya')
  })

  it('that was begun for one alliance is not said to the next one', async () => {
    await openToSayYes(kept, { ...kept, id: 'another', revisions: [{ ...agreed, title: 'Another one' }] })
    press('Say yes: Maya')
    goTo('#open=another')
    dispatchEvent(new Event('hashchange'))
    await reads('Another one')
    expect(said()).not.toContain(words.agree)
  })
})
