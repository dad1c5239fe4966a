import { describe, expect, it } from 'vitest'
import { folderNoteIn, newFolderNote } from '../../../../../src/core/alliance/keeping/folder/folder-note.ts'
import { isOurName } from '../../../../../src/core/alliance/keeping/folder/plan-folder.ts'
import { anAlliance, text } from '../../an-alliance.ts'
import { file, plan, says, seen } from './a-folder.ts'

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

it('a note that was kept is read as far as it can be', () => {
  const { alliance } = says({ why: 'A' })
  const kept = {
    files: { a: { name: 'a.alliance.json', alliance }, b: { name: 'b', alliance: { version: 9 } } },
    settled: 7,
  }
  expect(folderNoteIn(kept)).toEqual({ files: { a: { name: 'a.alliance.json', alliance } }, settled: {} })
  expect(folderNoteIn(undefined)).toEqual(newFolderNote)
})
