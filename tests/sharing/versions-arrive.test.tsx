// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance, Revision } from '../../src/core/alliance/alliance.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Receive from '../../src/sharing/receive/Receive.tsx'
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
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from './sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const { merge } = messages.sharing
const { title, people, questions } = alliance()
const version = (on: string, purpose: string, note = ''): Revision => ({
  ...{ on, note, title, people, questions },
  answers: { 'why-purpose': text(purpose) },
})
const spring = version('2026-03-01', 'To learn.', 'Our first')
const mine = alliance({ answers: { 'why-purpose': text('To learn.') }, revisions: [spring] })

/** The page on which a copy of mine has arrived, with these versions. */
async function arrived(revisions: readonly Revision[], change: Partial<Alliance> = {}): Promise<void> {
  await openDraftStore().keep({ alliance: mine, changed: 1, conflicts: [] }, null)
  const copy = { ...mine, revisions: [...revisions], ...change }
  const fragment = await packFragment(copy)
  goTo(`#${typeof fragment === 'string' ? fragment : ''}`)
  show(<Receive content={content} language="en" messages={messages} />)
  await reads(merge.do)
}

const keptDays = async () => {
  const kept: Alliance = JSON.parse((await openDraftStore().one('one'))?.json ?? '{}')
  return kept.revisions.map(({ on }) => on)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T10:00:00') })
  newScreen()
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('versions that come with a copy', () => {
  it('are shown with what they say otherwise, and a newer one is taken in when somebody says nothing else', async () => {
    await arrived([spring, version('2026-10-01', 'To teach.', 'After the summer')])
    await reads(merge.versionsTitle)
    await reads('Agreed on 1 October 2026')
    await reads(merge.versionNewer)
    await reads('Its note: After the summer')
    expect(said('.version')).toMatch(/learn.*teach/)
    press(merge.do)
    await reads(merge.doneWhy)
    expect(await keptDays()).toEqual(['2026-03-01', '2026-10-01'])
  })

  it('are left out when somebody did not agree on them', async () => {
    await arrived([spring, version('2026-10-01', 'To teach.')])
    await reads(merge.versionsTitle)
    press(merge.leaveOut)
    press(merge.do)
    await holds(() => expect(() => named(merge.do)).toThrow())
    expect(await keptDays()).toEqual(['2026-03-01'])
  })

  it.each([
    ['not newer than mine', '2026-01-01', merge.versionOlder],
    ['of a day that has not come', '2027-05-01', merge.versionToCome],
  ])('that are %s wait for an answer, and the page leads there', async (_what, on, sentence) => {
    await arrived([version(on, 'To teach.'), spring].toSorted((one, other) => one.on.localeCompare(other.on)))
    await reads(sentence)
    press(merge.do)
    await holds(() => expect(document.activeElement?.getAttribute('name')).toBe('version-0'))
    expect(await keptDays()).toEqual(['2026-03-01'])
    press(merge.takeIn)
    press(merge.do)
    await reads(merge.doneWhy)
    expect(await keptDays()).toHaveLength(2)
  })

  it('are all taken in or left out with one press where there are many', async () => {
    const many = ['2026-04-01', '2026-05-01', '2026-06-01'].map((on) => version(on, `As of ${on}`))
    await arrived([spring, ...many])
    await reads(merge.versionsTitle)
    press(merge.leaveAll)
    expect(document.querySelectorAll('.version[data-chosen=true]')).toHaveLength(0)
    press(merge.takeAll)
    press(merge.do)
    await reads(merge.doneWhy)
    expect(await keptDays()).toHaveLength(4)
  })
})

describe('a copy of somebody else', () => {
  it('is told place by place: who joined, who was renamed, and what is called otherwise', async () => {
    const theirs = [
      { id: 'p1', name: 'Maya Lind', role: 'coach' },
      { id: 'p2', name: 'Tom', role: 'client' },
      { id: 'p3', name: 'Ana', role: 'client' },
    ]
    await arrived([spring], {
      title: 'Ours',
      people: theirs,
      answers: { ...mine.answers, 'check-ins-first': { kind: 'period', in: { count: 1, unit: 'months' } } },
    })
    await reads(merge.came)
    const came = said('.changes')
    for (const told of ['Ours', 'Maya Lind', 'Ana', 'In 1 month']) expect(came).toContain(told)
    press(merge.do)
    await reads(merge.doneWhy)
    const kept: Alliance = JSON.parse((await openDraftStore().one('one'))?.json ?? '{}')
    expect(kept.people.map(({ name }) => name)).toEqual(['Maya Lind', 'Tom', 'Ana'])
  })
})
