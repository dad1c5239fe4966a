// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { all, hide, holds, messages, named, newScreen, press, reads, said, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const { own } = messages.builder
const pair = alliance({
  template: 'two-people',
  people: [
    { id: 'p1', name: 'Ada', role: 'person' },
    { id: 'p2', name: 'Bo', role: 'person' },
  ],
  answers: { 'commitments-mine/p1': { kind: 'list', items: ['Bread at six.'] } },
})

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

/** The panel in which the questions of a topic are changed. */
async function change(topic: string, kept: Alliance = pair): Promise<void> {
  await keep(kept)
  await openBuilder(`#topic/${topic}`)
  await holds(() => named(/^Change the questions/))
  press(/^Change the questions/)
  await holds(() => named(own.add))
}

/** The questions of the topic, as they are asked on the page. */
const asked = () =>
  all('.labelled.prompt > label, .labelled.prompt > legend').map(({ textContent }) => textContent)
const focused = () => document.activeElement?.textContent

describe('the questions of a topic in the builder', () => {
  it('get one in one’s own words, which is asked at once, said aloud, and can be taken back', async () => {
    await change('feedback')
    press(own.add)
    await holds(() => expect(document.activeElement).toBe(named(own.question)))
    type(own.question, 'What do you want to hear at once?')
    press(own.each)
    press(own.save)
    await reads('Added: What do you want to hear at once?')
    expect(asked()).toContain('What do you want to hear at once?')
    expect(all('.voices').at(-1)?.textContent).toMatch(/Ada.*Bo/)
    press('Undo')
    await holds(() => expect(asked()).not.toContain('What do you want to hear at once?'))
  })

  it('ask for what is missing, at its field, and keep what was typed', async () => {
    await change('feedback')
    press(own.add)
    await holds(() => named(own.question))
    press(own.save)
    await reads(own.problems.question)
    expect(named(own.question).getAttribute('aria-invalid')).toBe('true')
    type(own.question, 'Who swaps a shift?')
    type(own.how, 'choice')
    await holds(() => named(own.options))
    type(own.options, 'Whoever asked last')
    press(own.save)
    await reads(/Write at least two options/)
    type(own.options, 'Whoever asked last\nWe take turns')
    press(own.save)
    await reads('Added: Who swaps a shift?')
    expect(named('We take turns', 'input')).toBeDefined()
  })

  it('can be said in other words, and in the original ones again', async () => {
    await change('commitments')
    press(/^Reword: What you can count on/)
    await holds(() => named(own.question))
    type(own.question, 'What do you carry?')
    type(own.heading, '')
    press(own.keep)
    await reads('Reworded: What do you carry?')
    expect(asked()).toContain('What do you carry?')
    press('Reword: What do you carry?')
    await holds(() => named(own.ours))
    press(own.ours)
    await holds(() => expect(asked()).not.toContain('What do you carry?'))
  })

  it('can be left out with what was written for them, which is said, and put back whole', async () => {
    await change('commitments')
    const before = asked()
    press(/^Leave out: What you can count on/)
    await reads('stays in the file, and is on no paper')
    expect(asked()).toHaveLength(before.length - 1)
    expect(focused()).toMatch(/^Change these questions/)
    expect(said('.own')).toContain(own.kept)
    press(/^Put back: What you can count on/)
    await holds(() => expect(asked()).toEqual(before))
    expect(all<HTMLTextAreaElement>('textarea').some(({ value }) => value === 'Bread at six.')).toBe(true)
  })

  it('can all be left out, and stay within reach', async () => {
    await change('feedback')
    press(/^Leave out/)
    await reads(own.none)
    press(own.done)
    await holds(() => expect(focused()).toBe(own.change))
    press(/^Change the questions/)
    await holds(() => named(/^Put back/))
  })

  it('can be moved by their buttons, which keep the focus', async () => {
    await change('commitments')
    const [first, second, ...others] = asked()
    press(/^Move down/, 0)
    await reads(/is now number 2 of/)
    expect(asked()).toEqual([second, first, ...others])
    await holds(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move down: What you can count/),
    )
    press(/^Move up/, 0)
    expect(asked()).toEqual([second, first, ...others])
  })

  it('can come from the bank without leaving the page, and go again', async () => {
    await change('feedback')
    const before = asked()
    press(own.bank)
    await holds(() => named(/^Add: /, 'button', 0))
    press(/^Add: /, 0)
    await reads(/^.*Added: /)
    expect(asked()).toHaveLength(before.length + 1)
    press(/^Leave out/, 1)
    await reads(/Taken off: /)
    expect(asked()).toEqual(before)
  })
})
