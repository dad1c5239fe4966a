// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardOrder } from '../../src/core/press/press-cards.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { EngineJob, EngineProblem } from '../../src/engine/engine-job.ts'
import { GET } from '../../src/pages/cards.json.ts'
import { goTo, holds, named, newScreen, savedFile } from '../kit/a-screen.ts'
import { draw } from '../kit/drawn.ts'
import '../../src/prints/card-picker.ts'

/** The engine of this page: what it was asked to print, and why it can't, where a test says so. */
const engine = vi.hoisted(() => ({
  printed: [] as CardOrder[],
  problem: null as EngineProblem | null,
}))
vi.mock('../../src/engine/start-engine.ts', () => ({
  startEngine: () => ({
    async ask(job: Extract<EngineJob, { kind: 'cards' }>) {
      if (engine.problem !== null) throw new EngineError(engine.problem)
      engine.printed.push(job.cards)
      return { bytes: new Uint8Array(8), missing: [] }
    },
  }),
}))

const question = (id: string) =>
  `<li><label><input type="checkbox" value="${id}"><span>${id}</span></label></li>`
const topic = (name: string, ids: readonly string[]) =>
  `<details><summary>${name} <span data-picked></span></summary><ul>${ids.map(question).join('')}</ul></details>`
const many = Array.from({ length: 9 }, (_, index) => `more-${index + 1}`)

/** As CardPicker.astro and the choices beside it draw it. */
const page = `<section>
  <label><input type="radio" name="sheet" value="letter">US Letter</label>
  <label><input type="radio" name="sides" value="long">Both sides</label>
  <card-picker data-cards="/cards.json">
    ${topic('Why', ['why-purpose', 'why-hopes'])}${topic('Feedback', ['feedback-how'])}${topic('More', many)}
    <div class="picker-bar">
      <p role="status" data-told></p>
      <button data-make>Make the cards</button><button data-clear>Choose none</button>
    </div>
    <div data-ways hidden><a data-open href="#own">Open it</a><button data-share hidden>Share it…</button></div>
  </card-picker>
</section>`

const told = () => document.querySelector('[data-told]')?.textContent
const picked = () => [...document.querySelectorAll('[data-picked]')].map(({ textContent }) => textContent)
const pick = (...ids: readonly string[]) => {
  for (const id of ids) named(id, 'input').click()
}
const isOff = (name: string) => named<HTMLButtonElement>(name).disabled

async function make(): Promise<void> {
  named('Make the cards').click()
  await holds(() => expect(told()).not.toBe('The cards are being made …'))
}

beforeEach(() => {
  newScreen()
  engine.printed.length = 0
  engine.problem = null
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => GET())
  draw(page)
})
afterEach(() => {
  document.body.replaceChildren() // which listens to the address no longer
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('questions that are picked by hand', () => {
  it('are asked for where there are none yet, and nothing can be made of nothing', () => {
    expect(told()).toBe('Pick the questions that you want as cards.')
    expect([isOff('Make the cards'), isOff('Choose none')]).toEqual([true, true])
  })

  it('are counted, with the sheets that they take and under their topic', () => {
    pick('why-purpose')
    expect([told(), picked()]).toEqual(['1 card on 1 sheet.', ['1 picked', '', '']])
    pick(...many)
    expect([told(), picked()]).toEqual(['10 cards on 2 sheets.', ['1 picked', '', '9 picked']])
  })

  it('can all be let go, and the keyboard is not lost with the button', () => {
    pick('why-purpose', 'feedback-how')
    named('Choose none').click()
    expect([told(), picked().join('')]).toEqual(['Pick the questions that you want as cards.', ''])
    expect(document.activeElement?.tagName).toBe('SUMMARY')
  })

  it('become cards in the order of the bank, for the printer that was chosen', async () => {
    named('US Letter').click()
    named('Both sides').click()
    pick('feedback-how', 'why-purpose')
    await make()
    const [order] = engine.printed
    expect(order?.cards.map(({ question }) => question)).toEqual([
      'What brings us together, and why now?',
      'How do you like to hear feedback, good or bad?',
    ])
    expect(order).toMatchObject({ sheet: 'letter', sides: 'long', language: 'en' })
  })

  it('are handed over as a file that says what it holds, with another way to it', async () => {
    pick('why-purpose', 'feedback-how')
    await make()
    expect(savedFile().name).toBe('Question cards, 2 of your choice (A4).pdf')
    expect(told()).toBe('2 cards on 1 sheet. The PDF is among your downloads.')
    expect(named('Open it').getAttribute('href')).toBe('blob:http://localhost/file')
    expect(document.querySelector('[data-ways]')?.hasAttribute('hidden')).toBe(false)
    expect(named('Share it…').hidden).toBe(true) // this browser shares nothing
  })
})

describe('a link that brings questions along', () => {
  it('picks them and shows where they stand; those that are unknown by now are left out', () => {
    document.body.replaceChildren()
    goTo('#questions=feedback-how,long-gone')
    draw(page)
    expect([told(), picked()]).toEqual(['1 card on 1 sheet.', ['', '1 picked', '']])
    const open = [...document.querySelectorAll('details')].map((part) => part.open)
    expect(open).toEqual([false, true, false])
  })

  it('takes the place of what was picked, also when it comes later', () => {
    pick('why-purpose')
    goTo('#questions=feedback-how')
    dispatchEvent(new Event('hashchange'))
    expect(picked()).toEqual(['', '1 picked', ''])
    goTo('#own')
    dispatchEvent(new Event('hashchange'))
    expect(picked()).toEqual(['', '1 picked', ''])
  })
})

describe('cards that can’t be made', () => {
  const notArrived = /^A part of what makes the cards didn’t arrive\. Check the connection and try again\./

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the host has hidden them', async () => new Response('', { status: 404 })],
    ['a network answers with its login page', async () => new Response('<p>Log in</p>')],
  ])('say so when %s, and what was picked stays', async (_why, answer) => {
    vi.stubGlobal('fetch', answer)
    pick('why-purpose')
    await make()
    expect(told()).toMatch(notArrived)
    expect(picked()).toEqual(['1 picked', '', ''])
  })

  it.each([
    ['no-font', notArrived],
    ['no-code', notArrived],
    ['broke', /^The cards could not be made in this browser\. Try again, or take a set/],
  ] as const)('say so when the engine says “%s”, and are made at the next try', async (problem, sentence) => {
    engine.problem = problem
    pick('why-purpose')
    await make()
    expect(told()).toMatch(sentence)
    engine.problem = null
    await make()
    expect(told()).toMatch('The PDF is among your downloads.')
  })
})
