// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { refusing } from '../keeping/a-browser.ts'
import {
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  type,
  unfold,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const purpose = 'What brings us together, and why now?'

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

const keptHere = async () => (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))

async function saved(text: string): Promise<void> {
  await holds(async () => expect(JSON.stringify(await keptHere())).toContain(text))
}

describe('the builder', () => {
  it('puts no data into the PDF when somebody wants none, and says that it won’t open again', async () => {
    await keep(alliance({ answers: { 'why-purpose': { kind: 'text', text: 'To learn.' } } }))
    await openBuilder('#paper')
    await unfold(words.contents.title)
    await reads(words.contents.names)
    press(/^No data\./)
    press(words.paper.make)
    await holds(() => expect(savedFile().type, said()).toBe('application/pdf'))
    expect(await savedFile().text()).not.toContain('EmbeddedFile')
    await reads(words.next.noData)
  })

  it('says whom earlier versions still tell of', async () => {
    const { people, title, questions, answers } = alliance()
    const before = { on: '2026-08-22', note: '', title, people, questions, answers } as const
    await keep(alliance({ people: people.slice(0, 1), revisions: [before] }))
    await openBuilder('#paper')
    await unfold(words.contents.title)
    await reads('still in earlier versions: Tom')
    press(/^Only the newest version\./)
    await holds(() => expect(said()).not.toContain('still in earlier versions'))
  })

  it('shows every question on one page, and keeps each kind of answer', async () => {
    await keep(alliance())
    await openBuilder('#all')
    await reads(words.questions.all)
    type(purpose, 'To learn.')
    await saved('To learn.')
    expect((await keptHere())[0]?.answers['why-purpose']).toEqual({ kind: 'text', text: 'To learn.' })
  })

  it('says in the check what has an answer, and leads to a question to change it', async () => {
    await keep(alliance({ answers: { 'why-purpose': { kind: 'text', text: 'To learn.' } } }))
    await openBuilder('#check')
    await reads(words.check.title)
    expect(said()).toContain('To learn.')
    press(/^Change Why we are doing this/)
    await reads(purpose)
    type(purpose, 'To teach.')
    await saved('To teach.')
  })

  it('makes a draft and then an agreed paper, each as a PDF that is handed to the browser', async () => {
    await keep(alliance())
    await openBuilder('#paper')
    await reads(words.paper.saysDraft)
    press(words.paper.make)
    await holds(() => expect(savedFile().type, said()).toBe('application/pdf'))
    press(words.paper.agreed)
    await reads('It will say: agreed on')
    press(words.paper.make)
    await holds(async () => expect((await keptHere())[0]?.revisions).toHaveLength(1))
  })

  it('saves the data file, which opens again', async () => {
    await keep(alliance({ title: 'Ours' }))
    await openBuilder('#paper')
    await reads(words.paper.title)
    press(words.paper.saveData, 0)
    expect(JSON.parse(await savedFile().text())).toMatchObject({ format: 'alliance', title: 'Ours' })
  })

  it('lists what is kept, removes it and brings it back', async () => {
    await keep(alliance({ title: 'Ours' }))
    await openBuilder('#start')
    await reads(words.start.kept)
    press('Remove: Ours')
    await reads('Removed from this browser: Ours')
    expect(await keptHere()).toEqual([])
    press(words.undo)
    await holds(async () => expect(await keptHere()).toHaveLength(1))
  })

  it('adds somebody, moves them up, takes them out with all answers, and brings them back', async () => {
    await keep(alliance())
    await openBuilder('#people')
    await reads(words.people.title)
    press('Add another: Client')
    await holds(() => named(/^Name, person 2$/, 'input'))
    type(/^Name, person 2$/, 'Ana')
    await saved('Ana')
    await holds(() => press(/^More for Ana/))
    press('Remove: Ana')
    await reads('Removed, with all their answers: Ana')
    press(words.undo)
    await holds(() => expect(named<HTMLInputElement>(/^Name, person 2$/, 'input').value).toBe('Ana'))
  })

  it('says that a full device keeps nothing more, and what is typed stays on the screen', async () => {
    await keep(alliance())
    await openBuilder('#all')
    await reads(words.questions.all)
    refusing('QuotaExceededError')
    type(purpose, 'Typed on a full device.')
    await reads(words.saving.full)
    expect(named<HTMLTextAreaElement>(purpose).value).toBe('Typed on a full device.')
  })

  it('asks about what was written in two ways, and keeps what is chosen', async () => {
    const theirs = { kind: 'title', mine: 'Here', theirs: 'There' } as const
    await openDraftStore().keep(
      { alliance: alliance({ title: 'Here' }), changed: 1, conflicts: [theirs] },
      null,
    )
    await openBuilder('#check')
    await reads(words.conflicts.title)
    press(new RegExp(`^${words.conflicts.takeTheirs}`))
    await holds(async () => expect((await keptHere())[0]?.title).toBe('There'))
  })
})
