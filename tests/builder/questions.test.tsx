// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { answered, ask, keep, keptOne, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.useRealTimers()
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
    expect((await keptOne()).answers['check-ins-first']).toBeUndefined()
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
