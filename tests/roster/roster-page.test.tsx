// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { EngineJob, RosterPiece } from '../../src/engine/engine-job.ts'
import RosterPage from '../../src/roster/RosterPage.tsx'
import {
  all,
  chooseFile,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  show,
  type,
} from '../kit/a-screen.ts'

const asked: Extract<EngineJob, { kind: 'roster' }>['act'][] = []
const pieces: RosterPiece[] = []

vi.mock('../../src/engine/start-engine.ts', () => ({
  startEngine: () => ({
    ask: async ({ act }: Extract<EngineJob, { kind: 'roster' }>) => {
      asked.push(act)
      if (act.do !== 'next') return { bytes: new Uint8Array(), papers: 0, isLast: false, missing: [] }
      return pieces.shift()
    },
  }),
}))

const templates = readTemplates()
const content = { templates, papers: '/roster.json' }
const page = <RosterPage language="en" content={content} messages={messages} />
const words = messages.roster
const text = (bytes: string, papers: number, isLast = false): RosterPiece => {
  return { bytes: new TextEncoder().encode(bytes), papers, isLast, missing: [] }
}

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  return leaving.defaultPrevented
}

beforeEach(() => {
  newScreen()
  asked.length = 0
  pieces.length = 0
  vi.stubGlobal('fetch', async () => Response.json({ templates, topics: readTopics() }))
  show(page)
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a list on the page', () => {
  it('tells at once how many papers it gives, and names each row that gives none', async () => {
    type(words.people, 'Name;Team\nAda;Ward 3\n;Ward 4\nBen;')
    await reads('2 papers')
    await reads('Row 3 has no name:')
    expect(said()).toContain('Ada · Ward 3')
    expect(all('.rows-of-roster ul').map(({ tabIndex }) => tabIndex)).toEqual([0]) // it scrolls where it is long
  })

  it('says which of two days is that of the next look', async () => {
    type(words.people, 'Name;Date;Next look\nAda;3.12.2026;5.1.2027')
    await reads('Ada · 3 December 2026 · next look 5 January 2027')
  })

  it('that is the wrong file altogether names its rows bit by bit, so that the page goes on', async () => {
    type(
      words.people,
      ['Name;Team', ...Array.from({ length: 450 }, (_, place) => `;Ward ${place}`)].join('\n'),
    )
    await reads('450 rows give no paper')
    expect(all('.rows-of-roster li')).toHaveLength(200)
    press('Show more: 250 are left')
    await reads('Show more: 50 are left')
    press('Show more: 50 are left')
    await reads('Row 451 has no name')
    expect(all('.rows-of-roster li')).toHaveLength(450)
  })

  it('is understood in another way when somebody says what a column holds', async () => {
    type(words.people, 'Name;Chef\nAda;Bo')
    await reads('Ada and Bo')
    type('Chef', 'nothing')
    await holds(() => expect(said()).not.toContain('Ada and Bo'))
    press(words.undo)
    await reads('Ada and Bo')
  })

  it('comes out of a file in any encoding, which can be said where it can’t be found out', async () => {
    const cyrillic = new Uint8Array([0xce, 0xeb, 0xfc, 0xe3, 0xe0]) // Ольга in Windows-1251
    chooseFile(words.csv, new File([cyrillic], 'people.csv'))
    await reads('1 paper')
    type(words.encoding, 'windows-1251')
    await holds(() => expect(named<HTMLTextAreaElement>(words.people).value).toBe('Ольга'))
  })

  it.each([
    ['a workbook', 'PK\u0003\u0004…', words.unreadable],
    ['an older workbook', '\u00d0\u00cf\u0011\u00e0…', words.unreadable],
    ['a PDF', '%PDF-1.7', words.unreadable],
    ['a file larger than any list', 'a'.repeat(8_000_001), words.tooLarge],
  ])('is not taken out of %s, which is said; what is typed stays', async (_, bytes, sentence) => {
    type(words.people, 'Ada')
    chooseFile(words.csv, new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], 'people.csv'))
    await reads(sentence)
    expect(named<HTMLTextAreaElement>(words.people).value).toBe('Ada')
  })

  it('is not left without being asked, as long as it was typed and nothing was made of it', async () => {
    expect(asksBeforeLeaving()).toBe(false)
    type(words.people, 'Ada')
    await holds(() => expect(asksBeforeLeaving()).toBe(true))
    pieces.push(text('one', 1, true))
    press(words.makeZip)
    await holds(() => expect(asksBeforeLeaving()).toBe(false))
  })

  it('that was emptied comes back', async () => {
    type(words.people, 'Ada\nBen')
    press(words.clear)
    await holds(() => expect(said()).not.toContain('2 papers'))
    press(words.undo)
    await reads('2 papers')
  })
})

describe('the papers of a list', () => {
  it('are handed over as one file made of all pieces, and the page says how many they are', async () => {
    pieces.push(text('one ', 1), text('two', 2), text('', 2, true))
    type(words.people, 'Ada\nBen')
    press(words.makeZip)
    await reads('2 papers.')
    expect(await savedFile().text()).toBe('one two')
    expect(savedFile().name).toMatch(/2-papers-\d{4}-\d\d-\d\d\.zip$/)
    expect(asked[0]).toMatchObject({
      do: 'begin',
      as: 'zip',
      order: { papers: [{ people: [{ name: 'Ada' }] }, {}] },
    })
  })

  it('go to the disk piece by piece, where the browser lets a page do that', async () => {
    const written: string[] = []
    const disk = {
      write: async (bytes: Uint8Array) => void written.push(new TextDecoder().decode(bytes)),
      close: async () => void written.push('closed'),
    }
    vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => disk }))
    pieces.push(text('one', 1), text('two', 2, true))
    type(words.people, 'Ada\nBen')
    press(words.makePdf)
    await reads('is saved where you chose: 2 papers.')
    await reads(words.pdfStays)
    expect(written).toEqual(['one', 'two', 'closed'])
  })

  it('that are stopped leave no half a file', async () => {
    const abort = vi.fn(async () => {})
    const write = async () => press(words.stop)
    vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => ({ write, abort }) }))
    pieces.push(text('one', 1), text('two', 2), text('', 2, true))
    type(words.people, 'Ada\nBen')
    press(words.makeZip)
    await reads(words.stopped)
    expect(abort).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(named(words.makeZip))
    expect(asked.at(-1)).toEqual({ do: 'stop' })
  })

  it('are not made without their letters, and the page says so', async () => {
    pieces.push({ ...text('', 0, true), missing: ['Arabic'] })
    type(words.people, 'محمد')
    press(words.makePdf)
    await reads('The letters for Arabic didn’t arrive')
  })
})
