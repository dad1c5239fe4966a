// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance, Answer } from '../../src/core/alliance/alliance.ts'
import {
  beginRound,
  joinRound,
  replyRound,
  sealRound,
  withReply,
} from '../../src/core/alliance/apart/round-steps.ts'
import type { Conflict } from '../../src/core/alliance/merging/conflict.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { keepRound } from '../../src/keeping/round-store.ts'
import { GET as scenes } from '../../src/pages/scenes.json.ts'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { random, text } from '../sharing/sample.ts'
import { answered, keep, keptOne, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const purpose = 'What brings us together, and why now?'

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('the scenes on which an alliance is tried', () => {
  const silent = 'Where your paper says nothing'
  const title = 'A meeting is cancelled twice'
  const groupOf = (scene: string) =>
    all('.scenes')
      .find(({ textContent }) => textContent?.includes(scene))
      ?.querySelector('h3')?.textContent

  it('show where the paper says something, and ask the question for a gap, which stays while it is filled', async () => {
    const { fetch } = globalThis
    vi.stubGlobal('fetch', async (to: URL | string) =>
      String(to).endsWith('scenes.json') ? scenes() : fetch(to),
    )
    await keep(alliance({ answers: { 'feedback-hurt/p1': text('We say so the same day.') } }))
    await openBuilder('#scenes')
    await reads(/Your paper has an answer to 1 of \d+ scenes/)
    expect([groupOf('Feedback hurt'), groupOf(title)]).toEqual(['Where your paper says something', silent])
    expect(said('.says')).toContain('MayaWe say so the same day.')
    const asked = /^Answer this question: How much notice do we give/
    press(asked)
    await holds(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    const field = document.activeElement as HTMLTextAreaElement // the one for this gap
    act(() => {
      field.value = 'We find another day at once.'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await reads(/Your paper has an answer to 2 of \d+ scenes/)
    expect(groupOf(title)).toBe(silent)
    expect(JSON.stringify((await keptOne()).answers)).toContain('We find another day at once.')
  })

  it('say that they did not arrive, and come with the next try', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await keep(alliance())
    await openBuilder('#scenes')
    await reads(messages.scenes.failed)
    vi.stubGlobal('fetch', async () => scenes())
    press(words.preview.again)
    await reads(/Your paper has an answer to 0 of \d+ scenes/)
  })
})

describe('what people said apart', () => {
  const at = { changed: 1 }

  /** Maya and Tom have answered apart: of their purpose they think differently, of the rhythm alike. */
  async function keptRound(): Promise<void> {
    const mine = { 'why-purpose': text('To learn.'), 'why-now': text('It is time.') }
    const sealed = await sealRound(beginRound(alliance({ answers: mine }), 'round', at), 'p1', random(32), at)
    const joined = await joinRound(sealed.invitation, at)
    const sheet = { ...joined.sheet, answers: { ...mine, 'why-purpose': text('To teach.') } }
    const { reply } = await replyRound({ ...joined, sheet }, 'p2', at)
    await keepRound(withReply(sealed, reply, at))
  }

  it('stands beside the question of which they think differently, and any of it is a start', async () => {
    await keptRound()
    await keep(alliance())
    await openBuilder('#all')
    await reads(words.saidApart.title)
    expect(all('.said-apart')).toHaveLength(1)
    expect(said('.said-apart')).toMatch(/Maya ?To learn\..*Tom ?To teach\./)
    press('Start from this: Tom')
    await answered('why-purpose', text('To teach.'))
    expect(document.activeElement).toBe(named(purpose))
    expect(() => named('Start from this: Maya')).toThrow() // nothing that stands there is overwritten
    type(purpose, '')
    await holds(() => named('Start from this: Maya'))
  })

  it('stands beside no other alliance', async () => {
    await keptRound()
    await keep(alliance({ id: 'another' }))
    await openBuilder('#all')
    await reads(words.questions.all)
    expect(said()).not.toContain(words.saidApart.title)
  })
})

describe('what was written in two ways', () => {
  const tom = { id: 'p2', name: 'Tom', role: 'client' }
  const of = (key: string, mine: Answer | null, theirs: Answer | null): Conflict => ({
    kind: 'answer',
    ...{ key, mine, theirs },
  })

  async function openWith(conflicts: Conflict[], change: Partial<Alliance> = {}): Promise<void> {
    await openDraftStore().keep({ alliance: alliance(change), changed: 1, conflicts }, null)
    await openBuilder('#people')
    await reads(words.conflicts.title)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done))) // nobody presses before it is painted
  }

  it('can both stand, one below the other', async () => {
    const [mine, theirs] = [text('To learn.'), text('To teach.')]
    await openWith([of('why-purpose', mine, theirs)], { answers: { 'why-purpose': mine } })
    press(new RegExp(`^${words.conflicts.keepBoth}: Why we are doing this`))
    await answered('why-purpose', text('To learn.\nTo teach.'))
    await holds(() => expect(said()).not.toContain(words.conflicts.title))
  })

  it('says whose answer it is, and that one side has taken it out', async () => {
    await openWith([of('needs-from-me/p2', text('Time'), null)], {
      answers: { 'needs-from-me/p2': text('Time') },
    })
    await reads('Tom')
    expect(said('.by-each')).toContain(words.conflicts.nothing)
    press(new RegExp(`^${words.conflicts.takeTheirs}`))
    await answered('needs-from-me/p2', undefined)
  })

  it('shows an answer that was typed since as it is now, and keeps it', async () => {
    await openWith([of('why-purpose', text('Old'), text('To teach.'))], {
      answers: { 'why-purpose': text('Newer') },
    })
    expect(said('.says-what')).toContain('Newer')
    press(new RegExp(`^${words.conflicts.keepMine}`))
    await answered('why-purpose', text('Newer'))
  })

  it('shows a name that was typed since as it is now', async () => {
    await openWith([{ kind: 'person', mine: tom, theirs: { ...tom, name: 'Thomas' } }])
    type(/^Name/, 'Tommy', 1)
    await holds(() => expect(said('.says-what')).toBe('Tommy Thomas'))
    press(new RegExp(`^${words.conflicts.takeTheirs}`))
    await holds(async () => expect((await keptOne()).people[1]?.name).toBe('Thomas'))
  })

  it('waits where there is no room for what was chosen, and says so', async () => {
    const long = text('a'.repeat(50_001))
    await openWith([of('why-purpose', text('Short'), long)], { answers: { 'why-purpose': text('Short') } })
    press(new RegExp(`^${words.conflicts.takeTheirs}`))
    await reads('at most 50000 letters')
    expect((await keptOne()).answers['why-purpose']).toEqual(text('Short'))
    expect(() => named(new RegExp(`^${words.conflicts.takeTheirs}`))).not.toThrow()
  })

  it('leads from one choice to the next, and to the step after the last', async () => {
    const title: Conflict = { kind: 'title', mine: 'Here', theirs: 'There' }
    await openWith([title, of('why-purpose', null, text('To teach.'))], { title: 'Here' })
    press(new RegExp(`^${words.conflicts.keepMine}`), 0)
    await holds(() => expect(document.activeElement?.textContent).toBe('Why we are doing this together'))
    press(new RegExp(`^${words.conflicts.takeTheirs}`))
    await holds(() => expect(document.activeElement?.id).toBe('step-title'))
    expect(await keptOne()).toMatchObject({ title: 'Here', answers: { 'why-purpose': text('To teach.') } })
  })
})
