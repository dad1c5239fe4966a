import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../../../src/core/alliance/alliance.ts'
import type { Draft } from '../../../../../src/core/alliance/keeping/draft.ts'
import {
  type FolderNote,
  folderNoteIn,
  newFolderNote,
} from '../../../../../src/core/alliance/keeping/folder/folder-note.ts'
import {
  type FolderFile,
  isOurName,
  planFolder,
} from '../../../../../src/core/alliance/keeping/folder/plan-folder.ts'
import {
  type CameChoice,
  cameDraft,
  settleCame,
} from '../../../../../src/core/alliance/keeping/folder/settle-came.ts'
import { anAlliance, text } from '../../an-alliance.ts'

const draft = (different: Partial<Alliance> = {}): Draft => ({
  alliance: anAlliance(different),
  changed: 1,
  conflicts: [],
})
const says = (words: Record<string, string>, different: Partial<Alliance> = {}) =>
  draft({
    answers: Object.fromEntries(Object.entries(words).map(([key, said]) => [key, text(said)])),
    ...different,
  })
const file = ({ alliance }: Draft, name = 'ana.alliance.json'): FolderFile => ({
  name,
  text: JSON.stringify(alliance),
})
const seen = ({ alliance }: Draft, name = 'ana.alliance.json'): FolderNote => ({
  files: { [alliance.id]: { name, alliance } },
  settled: {},
})
const named = (_alliance: Alliance, attempt: number) => `ana${attempt || ''}.alliance.json`
const plan = (drafts: readonly Draft[], files: readonly FolderFile[], note = newFolderNote) =>
  planFolder(drafts, files, note, named)
const version = (on: string) => ({
  on,
  note: '',
  title: '',
  people: anAlliance().people,
  questions: [],
  answers: {},
})

describe('a folder of one’s own', () => {
  it('gets a file for each alliance, under a name that nothing has', async () => {
    const { writes } = await plan([says({ why: 'A' }), says({ why: 'B' }, { id: 'other' })], [])
    expect(writes.map(({ name, before }) => [name, before])).toEqual([
      ['ana.alliance.json', null],
      ['ana1.alliance.json', null],
    ])
  })

  it('takes no name of a file that can’t be read, and says which that is', async () => {
    const { writes, unread } = await plan([says({ why: 'A' })], [{ name: 'Ana.alliance.json', text: '{' }])
    expect([writes.map(({ name }) => name), unread]).toEqual([['ana1.alliance.json'], ['Ana.alliance.json']])
  })

  it('leaves a file that says the same as it is', async () => {
    const { writes, came } = await plan([says({ why: 'A' })], [file(says({ why: 'A' }))])
    expect([writes, came]).toEqual([[], []])
  })

  it.each([
    ['that says what this browser wrote there last', says({ why: 'A' }), seen(says({ why: 'A' }))],
    ['that says nothing more, in a folder that is new', says({}), newFolderNote],
  ])('writes over a file %s', async (_what, there, note) => {
    const { writes, came } = await plan([says({ why: 'B' })], [file(there)], note)
    expect([writes.map(({ before }) => before), came]).toEqual([[file(there).text], []])
  })

  it('never writes over words that are not here, and puts them together with mine', async () => {
    const base = says({ why: 'A' })
    const there = says({ why: 'A', later: 'theirs' })
    const { writes, came } = await plan([says({ why: 'mine' })], [file(there)], seen(base))
    expect(writes).toEqual([])
    expect(came.map(({ merged }) => [merged?.alliance.answers, merged?.conflicts])).toEqual([
      [{ why: text('mine'), later: text('theirs') }, []],
    ])
  })

  it('asks about a version that came, and drops none that the file lacks', async () => {
    const mine = says({ why: 'A' }, { revisions: [version('2026-01-01'), version('2026-02-02')] })
    const there = says({ why: 'A' }, { revisions: [version('2026-02-02'), version('2026-03-03')] })
    const [one] = (await plan([mine], [file(there)], seen(mine))).came
    expect(one?.merged?.alliance.revisions.map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-02-02',
      '2026-03-03',
    ])
  })

  it('shows an alliance that this browser doesn’t have', async () => {
    const { came } = await plan([], [file(says({ why: 'A' }))])
    expect(came.map(({ here, name }) => [here, name])).toEqual([[null, 'ana.alliance.json']])
  })

  it('doesn’t bring back what was deleted here, and keeps its file', async () => {
    const gone = says({ why: 'A' })
    const { writes, came, left } = await plan([], [file(gone)], seen(gone))
    expect([writes, came, left]).toEqual([[], [], ['ana.alliance.json']])
  })

  it('writes a file again that was deleted in the folder, under its name', async () => {
    const { writes } = await plan([says({ why: 'A' })], [], seen(says({ why: 'A' }), 'mine.alliance.json'))
    expect(writes.map(({ name }) => name)).toEqual(['mine.alliance.json'])
  })
})

const copies = [
  'ana.alliance (Maya’s conflicted copy 2026-11-30).json', // Dropbox
  'ana (conflicted copy 2026-11-30).alliance.json',
  'ana.alliance-DESKTOP-1.json', // OneDrive
  'ana.alliance 2.json', // iCloud
  'ana 2.alliance.json',
  'ana.alliance (1).json', // Google Drive
  'ana.alliance.sync-conflict-20261130-101500-ABCDEFG.json', // Syncthing
]

describe('a cloud’s “conflicted copy”', () => {
  it.each(copies)('is noticed as %s, and offered when it says more', async (name) => {
    expect(isOurName(name)).toBe(true)
    const mine = says({ why: 'A' })
    const { came, writes } = await plan([mine], [file(says({ how: 'B' }), name), file(mine)], seen(mine))
    expect(came.map((one) => [one.name, one.isSecond])).toEqual([[name, true]])
    expect(writes).toEqual([])
  })

  it('that says nothing more is named, so that it can be deleted', async () => {
    const mine = says({ why: 'A' })
    const { came, spare } = await plan(
      [mine],
      [file(mine), file(says({}), 'ana 2.alliance.json')],
      seen(mine),
    )
    expect([came, spare]).toEqual([[], ['ana 2.alliance.json']])
  })

  it('is asked about after its file, since what that says counts for it', async () => {
    const files = [file(says({ how: 'B' })), file(says({ when: 'C' }), 'ana 2.alliance.json')]
    expect((await plan([says({ why: 'A' })], files)).came.map(({ name }) => name)).toEqual([
      'ana.alliance.json',
    ])
  })
})

it.each(['holiday.json', 'ana.alliance.txt', '.ana.alliance.json', 'alliance.json', 'ana.alliance.json.tmp'])(
  'a file called %s is not looked at',
  (name) => expect(isOurName(name)).toBe(false),
)

describe('what somebody chose for a file', () => {
  const base = says({ why: 'A' })
  const mine = says({ why: 'mine' })
  const there = says({ why: 'theirs' })

  async function after(choice: CameChoice) {
    const { came } = await plan([mine], [file(there)], seen(base))
    const [one] = came
    if (one === undefined) throw new Error('Nothing came.')
    const kept = cameDraft(one, choice, () => 'second', 5)
    const drafts = [
      kept?.alliance.id === 'test-alliance' ? kept : mine,
      ...(kept?.alliance.id === 'second' ? [kept] : []),
    ]
    return { kept, next: await plan(drafts, [file(there)], await settleCame(seen(base), one, choice)) }
  }

  it('put together: mine stays, theirs waits to be chosen, and the file is written', async () => {
    const { kept, next } = await after('together')
    expect(kept?.conflicts).toHaveLength(1)
    expect(next.writes.map(({ alliance }) => alliance.answers)).toEqual([{ why: text('mine') }])
    expect(next.came).toEqual([])
  })

  it('left: nothing is written into the file, and nobody is asked again until it says something else', async () => {
    const { next } = await after('leave')
    expect([next.writes, next.came, next.left]).toEqual([[], [], ['ana.alliance.json']])
    const other = await plan([mine], [file(says({ why: 'other' }))], next.note)
    expect(other.came).toHaveLength(1)
  })

  it('as a second: both are kept, each in a file of its own', async () => {
    const { kept, next } = await after('second')
    expect(kept?.alliance.answers).toEqual({ why: text('theirs') })
    expect(next.writes.map(({ name }) => name)).toEqual(['ana.alliance.json', 'ana1.alliance.json'])
  })
})

it('a note that was kept is read as far as it can be', () => {
  const { alliance } = says({ why: 'A' })
  const kept = {
    files: { a: { name: 'a.alliance.json', alliance }, b: { name: 'b', alliance: { version: 9 } } },
    settled: 7,
  }
  expect(folderNoteIn(kept)).toEqual({ files: { a: { name: 'a.alliance.json', alliance } }, settled: {} })
  expect(folderNoteIn(undefined)).toEqual(newFolderNote)
})
