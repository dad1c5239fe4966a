// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance, Answer } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const answers = async (): Promise<Alliance['answers']> =>
  JSON.parse((await openDraftStore().one('one'))?.json ?? '{}').answers

/** This is the answer that is kept when somebody leaves the page; nothing where there is none. */
async function answered(key: string, answer: Answer | undefined): Promise<void> {
  dispatchEvent(new Event('pagehide'))
  await holds(async () => expect((await answers())[key]).toEqual(answer))
}

async function ask(question: string, change: Partial<Alliance> = {}): Promise<void> {
  await keep(alliance({ questions: [question], ...change }))
  await openBuilder(`#change/${question}`)
  await reads(words.check.back)
}

const list = (...items: readonly string[]): Answer => ({ kind: 'list', items: [...items] })
const row = (number: number) => named<HTMLTextAreaElement>(`Line ${number}`, 'textarea', 0)
const rows = () => all<HTMLTextAreaElement>('.rows textarea').map(({ value }) => value)

function key(name: string, number: number, at: number, held: KeyboardEventInit = {}): KeyboardEvent {
  const field = row(number)
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held })
  act(() => {
    field.focus()
    field.setSelectionRange(at, at)
    field.dispatchEvent(event)
  })
  return event
}

const focused = () => document.activeElement as HTMLTextAreaElement // a row of the list
const cursor = () => [rows().indexOf(focused().value), focused().selectionStart]

describe('a list in the builder', () => {
  it('begins a new row with Enter and with each line that is pasted, and the cursor is there', async () => {
    await ask('commitments-ours')
    type('Line 1', 'We end on time\nWe say what we need')
    await answered('commitments-ours', list('We end on time', 'We say what we need'))
    expect(cursor()).toEqual([1, 0])
  })

  it('joins two rows with Backspace and with Delete, with the cursor at the seam', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('We end', ' on time', '!') } })
    key('Backspace', 2, 0)
    expect([rows().slice(0, 2), cursor()]).toEqual([
      ['We end on time', '!'],
      [0, 6],
    ])
    key('Delete', 1, 14)
    await answered('commitments-ours', list('We end on time!'))
  })

  it('takes back what was joined, one after the other, and leaves what was typed since to the browser', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('one', 'two', 'three') } })
    key('Backspace', 3, 0)
    key('Backspace', 2, 0)
    expect(rows()[0]).toBe('onetwothree')
    expect(key('z', 1, 0, { ctrlKey: true }).defaultPrevented).toBe(true)
    expect(rows().slice(0, 2)).toEqual(['one', 'twothree'])
    key('z', 1, 0, { metaKey: true })
    expect(rows().slice(0, 3)).toEqual(['one', 'two', 'three'])
    key('Backspace', 2, 0)
    type('Line 1', 'onetwo, and more')
    expect(key('z', 1, 0, { ctrlKey: true }).defaultPrevented).toBe(false)
  })

  it.each([
    ['in the middle of a row', 'Backspace', 1, {}],
    ['at the start of the first row', 'Backspace', 0, {}],
    ['while a word is being put together', 'Delete', 3, { isComposing: true }],
  ])('leaves the keys to the browser %s', async (_where, name, at, held) => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list('one', 'two') } })
    expect(key(name, 1, at, held).defaultPrevented).toBe(false)
    expect(rows().slice(0, 2)).toEqual(['one', 'two'])
  })
})

describe('a vague promise', () => {
  const vague = 'I will be supportive'
  const hint = () => said('.promise-hints')

  async function promise(text: string, line = 1): Promise<void> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    type(`Line ${line}`, text)
    act(() => void vi.advanceTimersByTime(1500))
    vi.useRealTimers()
    await holds(() => expect(hint()).toContain(text))
  }

  it('is asked about a moment later, until somebody leaves it as it is, also after a reload', async () => {
    await ask('commitments-ours')
    await promise(vague)
    press(`Leave it as it is: ${vague}`)
    expect(hint()).toBe('')
    expect(focused()).toBe(row(1))
    await promise('We will respect everyone')
    await answered('commitments-ours', list('We will respect everyone'))
    type('Line 1', vague)
    await answered('commitments-ours', list(vague))
    expect(hint()).toBe('')
  })

  it('that was there before is left in peace', async () => {
    await ask('commitments-ours', { answers: { 'commitments-ours': list(vague) } })
    await promise('We will respect everyone', 2)
    expect(hint()).not.toContain(vague)
  })
})

describe('a choice in the builder', () => {
  it('of several takes each and gives it back', async () => {
    await ask('feedback-where')
    press('In writing', 0)
    press('When we are alone', 0)
    await answered('feedback-where', { kind: 'options', chosen: ['in-writing', 'alone'] })
    press('In writing', 0)
    await answered('feedback-where', { kind: 'options', chosen: ['alone'] })
  })

  it('of one can be taken away, which radio buttons alone can’t, and the keyboard stays with it', async () => {
    await ask('decisions-how')
    press('We vote')
    await answered('decisions-how', { kind: 'options', chosen: ['vote'] })
    press(words.questions.clear)
    await answered('decisions-how', undefined)
    expect(document.activeElement).toBe(named('We go on until all agree', 'input'))
    expect(() => named(words.questions.clear)).toThrow()
  })

  it('between two ends says with each number which end is which', async () => {
    await ask('support-challenge')
    const four = named('4', 'input', 0)
    expect(
      document.getElementById(four.getAttribute('aria-describedby')?.split(' ').at(-1) ?? ''),
    ).toMatchObject({ textContent: 'from 1, “Mostly encourage me”, to 5, “Push me hard”' })
    press('4', 0)
    await answered('support-challenge', { kind: 'scale', value: 4 })
  })
})

describe('a date in the builder', () => {
  const day = () => named<HTMLInputElement>(words.questions.orDay, 'input')
  const leave = () => act(() => void day().dispatchEvent(new FocusEvent('blur')))
  const problem = () => said('.day-problem')

  it('is a time from the day of the agreement, or a day, and the one takes the place of the other', async () => {
    await ask('check-ins-first')
    press('In 3 months')
    await answered('check-ins-first', { kind: 'period', in: { count: 3, unit: 'months' } })
    type(words.questions.orDay, '2027-03-01')
    await answered('check-ins-first', { kind: 'date', on: '2027-03-01' })
    expect(all<HTMLInputElement>('.pill input:checked')).toHaveLength(0)
    press(words.questions.clear)
    await answered('check-ins-first', undefined)
  })

  it('of the year 27 is one of 2027 once the field is left', async () => {
    await ask('check-ins-first')
    type(words.questions.orDay, '0027-03-01')
    leave()
    await answered('check-ins-first', { kind: 'date', on: '2027-03-01' })
  })

  it('with a year of three digits stays in the field, is told of, and is no answer', async () => {
    await ask('check-ins-first')
    type(words.questions.orDay, '0202-03-01')
    leave()
    expect([day().value, problem(), day().getAttribute('aria-invalid')]).toEqual([
      '0202-03-01',
      words.problems.yearShort,
      'true',
    ])
    expect((await answers())['check-ins-first']).toBeUndefined()
  })
})

describe('the way through the questions', () => {
  it('goes topic by topic, forwards and back, and shows all on one page to whoever wants that', async () => {
    await keep(alliance())
    await openBuilder('#topic/feedback')
    await reads(/Topic \d+ of \d+/)
    const title = () => said('#step-title')
    const first = title()
    press(words.continue)
    await holds(() => expect(title()).not.toBe(first))
    press('Back')
    await holds(() => expect(title()).toBe(first))
    press(words.questions.asPage)
    await holds(() => expect(title()).toBe(words.questions.all))
    press(words.questions.onlyFirst)
    await holds(() => expect(title()).toBe(words.questions.first))
  })

  it('asks for the names that are missing before it goes on, and leads to each of them', async () => {
    await keep(alliance({ people: alliance().people.map((one) => ({ ...one, name: '' })) }))
    await openBuilder('#people')
    await holds(() => press(words.questions.first))
    const problems = all<HTMLAnchorElement>('.summary a')
    expect(problems).toHaveLength(2)
    act(() => problems[0]?.click())
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
    type('Name', 'Maya', 0)
    type('Name', 'Tom', 1)
    press(words.questions.first)
    await reads('Answer what matters to you.')
  })
})
