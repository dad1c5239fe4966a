// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSessionPlans } from '../../src/content/read-content.ts'
import { withNames } from '../../src/core/workshop/edit-workshop.ts'
import { newWorkshop, type Workshop } from '../../src/core/workshop/workshop.ts'
import { EngineError } from '../../src/engine/engine.ts'
import { keepWorkshop } from '../../src/keeping/workshop-store.ts'
import { GET as papers } from '../../src/pages/workshop.json.ts'
import WorkshopPage from '../../src/workshop/WorkshopPage.tsx'
import { refusing } from '../keeping/a-browser.ts'
import {
  all,
  chooseFile,
  goTo,
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
const content = { plans: readSessionPlans(), papers: '/workshop.json', clock: '/clock/' }
const four = (id: string, title: string): Workshop => ({
  ...withNames(newWorkshop(id, 24, 'a4'), ['Ada', 'Ben', 'Chidi', 'Dana']),
  title,
})

async function openPage(...kept: readonly Workshop[]): Promise<void> {
  for (const one of kept) await keepWorkshop(one)
  show(<WorkshopPage language="en" content={content} messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake="true"]')).not.toBeNull())
}

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
})

describe('the time of a workshop', () => {
  const time = (name: string, value: string) => type(name, value)
  const ends = () => named<HTMLInputElement>(words.ends).value

  it('is that between its start and its end on the clock, and the steps say when they begin', async () => {
    await openPage()
    time(words.starts, '09:30')
    time(words.ends, '11:00')
    expect(ends()).toBe('11:00')
    expect(said('.run-sheet .from')).toMatch(/^9:30|^09:30/)
  })

  it('that is far too short is told of, and the plan stays as it was', async () => {
    await openPage()
    time(words.starts, '09:30')
    const before = ends()
    time(words.ends, '09:35')
    await reads(words.tooShort)
    time(words.starts, '09:00')
    expect(ends()).not.toBe('09:35')
    expect(before).toMatch(/^\d\d:\d\d$/)
  })

  it('goes with the minutes of one step; what is too much is told, and all go back to the plan', async () => {
    await openPage()
    const [first] = all<HTMLInputElement>('.run-sheet input')
    const before = first?.value
    act(() => {
      if (first) first.value = '90'
      first?.dispatchEvent(new Event('input', { bubbles: true }))
      first?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await reads(/minutes? more than there (is|are)/)
    press(words.asPlanned)
    expect(all<HTMLInputElement>('.run-sheet input')[0]?.value).toBe(before)
  })
})

describe('who sits with whom', () => {
  const groups = (round = 0) => all('.round ol')[round]?.textContent ?? ''

  it('keeps the wishes, which can be taken back', async () => {
    await openPage(four('w', 'Mine'))
    type(words.wishOne, 'a1')
    type(words.wishKind, 'together')
    type(words.wishOther, 'a2')
    press(words.addWish, 1)
    await reads('Ada sits with Ben.')
    expect(groups()).toMatch(/Ada[^·]*Ben|Ben[^·]*Ada/)
    press('Remove: Ada sits with Ben.')
    expect(said()).not.toContain('Ada sits with Ben.')
  })

  it('leaves a round that is done as it was, when somebody leaves and somebody comes late', async () => {
    await openPage({ ...four('w', 'Mine'), rounds: 2 })
    press(words.keepRound, 0)
    const first = groups()
    press(/^Dana/)
    type(words.latecomer, 'Eve')
    press(words.addLatecomer, 0)
    expect(groups()).toBe(first)
    expect(groups(1)).toContain('Eve')
    expect(groups(1)).not.toContain('Dana')
  })
})

describe('a plan that is passed on', () => {
  it('is copied as a link, or shown where the browser does not let a page copy', async () => {
    const writeText = vi.fn(async (_text: string) => {})
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    await openPage(four('w', 'Mine'))
    press(words.link)
    await reads(words.linkCopied)
    expect(writeText.mock.lastCall?.[0]).toMatch(/#workshop-1=/)
    writeText.mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
    press(words.link)
    await reads(words.linkShown)
    const shown = all<HTMLInputElement>('input[readonly]')[0]?.value
    hide()
    newScreen()
    goTo(shown?.replace(/.*#/, '#') ?? '')
    await openPage()
    await reads('Mine is open.')
  })

  it('is saved as a file, which opens again; what is no plan is refused', async () => {
    await openPage(four('w', 'Mine'))
    press(words.file)
    const file = savedFile()
    hide()
    newScreen()
    await openPage()
    chooseFile(words.open, new File(['{}'], 'other.json'))
    await reads(words.problems['not-ours'])
    chooseFile(words.open, file)
    await reads('Mine is open.')
  })
})

describe('other plans that are kept here', () => {
  it('are opened, and deleted with a way back', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    press('Delete Mine')
    await reads('Mine is deleted.')
    await holds(() => expect(() => named('Open Mine')).toThrow())
    press(words.undo, 0)
    await holds(() => press('Open Mine'))
    expect(named<HTMLInputElement>(words.name).value).toBe('Mine')
  })

  it('are not called deleted when the browser refuses', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    refusing('UnknownError')
    press('Delete Mine')
    await reads(words.notKept)
    expect(said()).not.toContain('Mine is deleted.')
    named('Open Mine')
  })

  it('can still be had back when the browser refuses that once', async () => {
    await openPage(four('w', 'Mine'), four('x', 'Other'))
    press('Delete Mine')
    await reads('Mine is deleted.')
    const refused = refusing('QuotaExceededError')
    press(words.undo, 0)
    await reads(words.notKept)
    refused.mockRestore()
    press(words.undo, 0)
    await holds(() => named('Open Mine'))
  })
})
