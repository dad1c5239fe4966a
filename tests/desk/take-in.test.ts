import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { takeIn } from '../../src/desk/take-in.ts'
import type { AlliancesWorld } from '../../src/desk/way-back.ts'

const mine: Alliance = {
  format: 'alliance',
  version: 1,
  id: 'mine',
  template: 'two-people',
  language: 'en',
  title: 'My own',
  people: [{ id: 'p1', name: 'Maya', role: 'either' }],
  questions: [],
  answers: {},
  revisions: [],
}
const agreed = { title: mine.title, people: mine.people, questions: mine.questions, answers: {} }
const version = { ...agreed, on: '2026-03-01', note: '' }

/** What lies on the desk after a file was taken in beside `kept`. */
function deskAfter(kept: Alliance, alliance: Alliance): Alliance[] {
  const put: Alliance[] = []
  const desk = {
    get: () => ({ alliance: null, drafts: [{ alliance: kept, conflicts: [], changed: 0 }], saving: 'saved' }),
    put: (one: Alliance) => void put.push(one),
  }
  const world = {
    content: { templates: [{ id: 'two-people' }] },
    speech: { language: 'en', messages },
    desk,
    go: () => undefined,
    tell: () => undefined,
  }
  takeIn(world as unknown as AlliancesWorld, alliance, '{title}') // as much as it looks at
  return put
}

it.each<[string, Alliance, Alliance]>([
  ['other words', mine, { ...mine, title: 'Planted' }],
  ['the same words without my versions', { ...mine, revisions: [version] }, mine],
])(
  'a file with the id of one of mine and %s is laid beside it under an id of its own',
  (_what, kept, file) => {
    const [arrived] = deskAfter(kept, file)
    expect(arrived).toEqual({ ...file, id: expect.any(String) })
    expect(arrived?.id).not.toBe('mine')
  },
)

it('a file that says what is kept already is the same alliance', () => {
  expect(deskAfter(mine, mine)).toEqual([mine])
})
