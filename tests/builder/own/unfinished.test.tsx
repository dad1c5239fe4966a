// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../../kit/a-screen.ts'
import { alliance } from '../../sample.ts'
import { keep, openBuilder } from '../a-builder.tsx'

vi.mock('../../../src/engine/start-engine.ts', async () => await import('../../engine/an-engine.ts'))

const { own } = messages.builder
const begun = 'Who waters the plants?'
const typed = () => named<HTMLInputElement>(own.question).value

beforeEach(async () => {
  newScreen()
  await keep(alliance({ template: 'two-people', people: [{ id: 'p1', name: 'Ada', role: 'person' }] }))
  await openBuilder('#topic/feedback')
  await holds(() => named(/^Change the questions/))
  press(/^Change the questions/)
  await holds(() => named(own.add))
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function beginQuestion(text = begun): Promise<void> {
  press(own.add)
  await holds(() => expect(document.activeElement).toBe(named(own.question)))
  type(own.question, text)
}

/** Whether the browser would ask before it leaves the page. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  return leaving.defaultPrevented
}

async function goOnAndBack(): Promise<void> {
  press(messages.builder.continue)
  await holds(() => expect(location.hash).not.toBe('#topic/feedback'))
  press(messages.builder.back)
  await holds(() => expect(location.hash).toBe('#topic/feedback'))
}

describe('a question that somebody has begun to type', () => {
  it('is there again when they come back to its topic from another step', async () => {
    await beginQuestion()
    await goOnAndBack()
    await holds(() => expect(typed()).toBe(begun))
    expect(document.activeElement?.id).toBe('step-title')
    press(own.save)
    await reads(`Added: ${begun}`)
    expect(named(own.done)).toBeDefined()
  })

  it('is told of when they close the list, and is there when they open it again', async () => {
    await beginQuestion()
    press(own.done)
    await reads(own.waits)
    press(/^Change the questions/)
    await holds(() => expect(typed()).toBe(begun))
  })

  it('comes back with an undo when it was given up', async () => {
    await beginQuestion()
    press(own.cancel)
    await reads(own.givenUp)
    press('Undo')
    await holds(() => expect(typed()).toBe(begun))
    await holds(() => expect(document.activeElement).toBe(named(own.question)))
  })

  it('is not told of when nothing was typed', async () => {
    press(own.add)
    await holds(() => named(own.question))
    press(own.cancel)
    expect(said()).not.toContain(own.givenUp)
  })

  it('makes the browser ask before it leaves the page, until it is saved', async () => {
    expect(asksBeforeLeaving()).toBe(false)
    await beginQuestion()
    await holds(() => expect(asksBeforeLeaving()).toBe(true))
    press(own.save)
    await holds(() => expect(asksBeforeLeaving()).toBe(false))
  })
})

describe('other words for a question', () => {
  it('are there again when somebody comes back to its topic from another step', async () => {
    press(/^Reword: /, 0)
    await holds(() => expect(document.activeElement).toBe(named(own.question)))
    type(own.question, begun)
    await goOnAndBack()
    await holds(() => expect(typed()).toBe(begun))
  })
})

describe('the undo of a change of the questions', () => {
  it('leaves the focus at their heading, since its button goes', async () => {
    press(/^Leave out: /, 0)
    await reads(/Left out: /)
    act(() => named('Undo').focus())
    press('Undo')
    await holds(() => expect(document.activeElement?.textContent).toMatch(/^Change these questions/))
    expect(all('[role=status]').map(({ textContent }) => textContent)).not.toContain('Undo')
  })
})

describe('a question from another topic of the bank', () => {
  it('is told of with the topic in which it stands from now on', async () => {
    press(own.bank)
    await holds(() => named(/^Add: /, 'button', 0))
    const [, other] = all('.from-bank details')
    const title = other?.querySelector('summary')?.textContent
    act(() => other?.querySelector('button')?.click())
    await reads(`Added under “${title}”: `)
  })
})

describe('the options of a question', () => {
  it('that are too long are told of, and stay', async () => {
    await beginQuestion()
    type(own.how, 'choice')
    await holds(() => named(own.options))
    type(own.options, `${'a'.repeat(201)}\nb`)
    press(own.save)
    await reads('there is room for 200 letters')
    expect(document.activeElement).toBe(named(own.options))
  })
})

describe('words from right to left', () => {
  it('keep their own direction within what is told of them', async () => {
    await beginQuestion('מי מדבר ראשון?')
    press(own.save)
    await reads('Added: \u2068מי מדבר ראשון?\u2069')
  })
})
