// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import { GET as papers } from '../../src/pages/workshop.json.ts'
import {
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
} from '../kit/a-screen.ts'
import { four, openPage } from './a-workshop.tsx'

/** The engine of this page: why it can't, where a test says so. */
const engine = vi.hoisted(() => ({
  problem: null as 'no-font' | null,
  missing: [] as string[],
  asked: [] as object[],
}))
vi.mock('../../src/engine/start-engine.ts', () => ({
  startEngine: () => ({
    async ask(job: object) {
      engine.asked.push(job)
      if (engine.problem !== null) throw new EngineError(engine.problem)
      return { bytes: new Uint8Array(8), sheets: 7, missing: engine.missing }
    },
  }),
}))

const words = messages.workshop
beforeEach(() => {
  newScreen()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  Object.assign(engine, { problem: null, missing: [], asked: [] })
  vi.stubGlobal('fetch', async () => papers())
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('everything that goes to the room', () => {
  it.each([
    [/^Make the PDF/, 'application/pdf', /^mine.*\.pdf$/],
    [words.makeZip, 'application/zip', /^mine.*\.zip$/],
  ] as const)('is made with one press: %s', async (button, kind, name) => {
    await openPage(four('w', 'Mine'))
    press(button)
    await reads('7 sheets. Print it at 100 %')
    expect([savedFile().type, savedFile().name]).toEqual([kind, expect.stringMatching(name)])
  })

  it('is what was ticked', async () => {
    await openPage(four('w', 'Mine'))
    for (const along of [words.withCards, words.withPoster, words.withHandouts])
      if (!named<HTMLInputElement>(along, 'input').checked) press(along)
    press(/^Make the PDF/)
    await holds(() => expect(engine.asked).toHaveLength(1))
    const print = { cards: true, poster: true, handouts: true }
    expect(engine.asked[0]).toMatchObject({ pack: { workshop: { print } } })
    expect(said('.bring')).toContain(words.bringScissors)
    press(words.withCards)
    expect(said('.bring')).not.toContain(words.bringScissors)
  })

  it('is not made without its papers, its letters or the engine, and the page says why', async () => {
    await openPage(four('w', 'Mine'))
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    press(/^Make the PDF/)
    await reads(words.partMissing)
    vi.stubGlobal('fetch', async () => papers())
    engine.missing.push('Thai')
    press(/^Make the PDF/)
    await reads('The letters for Thai didn’t arrive')
    engine.problem = 'no-font'
    press(/^Make the PDF/)
    await reads(messages.builder.engine.noFont)
    expect(savedFile).toThrow()
  })
})

describe('names from a table', () => {
  it('are taken, and each row that gave none is told with the reason', async () => {
    await openPage()
    const table = `Name,E-mail\nAda,ada@example.org\n,nobody@example.org\n${'x'.repeat(201)},\nBen,`
    chooseFile(words.csv, new File([table], 'people.csv'))
    await reads('2 names taken.')
    await reads('Row 3 has no name')
    await reads('Row 4 is too long for a name')
    expect(named<HTMLTextAreaElement>(words.paste).value).toBe('Ada\nBen')
  })

  it('leave those that are here in peace when there is none in it, or it can’t be read', async () => {
    await openPage(four('w', 'Mine'))
    chooseFile(words.csv, new File(['a@example.org\nb@example.org'], 'mails.csv'))
    await reads(words.noNames)
    const gone = new File(['Eve'], 'gone.csv')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('Gone.', 'NotFoundError'))
    chooseFile(words.csv, gone)
    await reads(words.unreadable)
    expect(named<HTMLTextAreaElement>(words.paste).value).toBe('Ada\nBen\nChidi\nDana')
  })

  it('are not looked for in a workbook, whose bytes are no text', async () => {
    await openPage(four('w', 'Mine'))
    chooseFile(words.csv, new File(['PK\u0003\u0004 Eve, Fay'], 'names.xlsx'))
    await reads(words.unreadable)
    expect(named<HTMLTextAreaElement>(words.paste).value).toBe('Ada\nBen\nChidi\nDana')
  })
})
