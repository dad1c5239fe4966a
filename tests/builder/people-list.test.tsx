// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import {
  content,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  type,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const { list } = messages.builder.people
const member = (number: number, name: string, role: string) => ({ id: `p${number}`, name, role })
const team = (names: string) =>
  alliance({
    template: 'team',
    people: names.split(' ').map((name, index) => member(index + 1, name, 'member')),
    answers: {},
  })

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function openPeople(kept: Alliance, first: string): Promise<void> {
  await keep(kept)
  await openBuilder('#people')
  await holds(() => named(`More for ${first}`))
}

const names = () =>
  [...document.querySelectorAll<HTMLInputElement>('.person input')].map(({ value }) => value).join(' ')

describe('a list of people in the builder', () => {
  it('has one menu for each person, and a new place is said', async () => {
    await openPeople(team('Ada Bo Cem Dina'), 'Ada')
    expect(document.querySelectorAll('.person button')).toHaveLength(4)
    press('More for Ada')
    press('Move to the end: Ada')
    await reads('Ada is now number 4 of 4.')
    expect(document.querySelector('[role=status]')?.textContent).toContain('Ada is now number 4 of 4.')
    expect(names()).toBe('Bo Cem Dina Ada')
    press('Undo')
    await holds(() => expect(names()).toBe('Ada Bo Cem Dina'))
  })

  it('opens the next menu while one is open, which stays until the press has ended', async () => {
    await openPeople(team('Ada Bo Cem'), 'Ada')
    press('More for Ada')
    act(() => void named('More for Bo').dispatchEvent(new Event('pointerdown', { bubbles: true })))
    act(() => named('More for Bo').focus())
    expect(named('Remove: Ada')).toBeDefined()
    press('More for Bo')
    await holds(() => named('Remove: Bo'))
    expect(() => named('Remove: Ada')).toThrow()
  })

  it('moves by Alt and an arrow key, in the name', async () => {
    await openPeople(team('Ada Bo Cem'), 'Ada')
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })
    act(() => void named('Name, person 1', 'input').dispatchEvent(down))
    await holds(() => expect(names()).toBe('Bo Ada Cem'))
  })

  it('takes a list of names, says what it couldn’t use, and gives it back at once', async () => {
    await openPeople(team('Ada Bo'), 'Ada')
    press(/^Paste a list of names/)
    type(list.label, '1. Cem <cem@example.org>\n2. Dina\nAda\neli@example.org')
    press(list.take)
    await reads('2 names were taken. Here already: ⁨Ada⁩. This doesn’t look like a name'.replace(/[⁨⁩]/g, ''))
    expect(said()).toContain('left out: eli@example.org.')
    expect(names()).toBe('Ada Bo Cem Dina')
    press('Undo')
    await holds(() => expect(names()).toBe('Ada Bo'))
  })

  it('keeps what was pasted where there is no name in it', async () => {
    await openPeople(team('Ada Bo'), 'Ada')
    press(/^Paste a list of names/)
    type(list.label, 'eli@example.org')
    press(list.take)
    await reads(list.none)
    expect(named<HTMLTextAreaElement>(list.label).value).toBe('eli@example.org')
  })

  it('takes a list that is pasted into the field of one name', async () => {
    await openPeople(team('Ada Bo'), 'Ada')
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => 'Cem\nDina\n' },
    })
    act(() => void named('Name, person 2', 'input').dispatchEvent(paste))
    expect(paste.defaultPrevented).toBe(true)
    await holds(() => expect(names()).toBe('Ada Bo Cem Dina'))
  })

  it('takes no more than the paper has room for, and names the others', async () => {
    await openPeople(team('Ada Bo'), 'Ada')
    const most = content.templates.find(({ id }) => id === 'team')?.roles[0]?.most ?? 0
    press(/^Paste a list of names/)
    type(list.label, Array.from({ length: most - 1 }, (_, index) => `N${index}`).join('\n'))
    press(list.take)
    await reads(`No room for N${most - 2}.`)
    expect(names().split(' ')).toHaveLength(most)
  })

  it('exchanges roles where only one can have it', async () => {
    const people = [member(1, 'Ada', 'manager'), member(2, 'Bo', 'member')]
    await openPeople(alliance({ template: 'manager-member', people, answers: {} }), 'Ada')
    press('More for Bo')
    press('Change role to “Manager”: Bo')
    await reads('Bo is now “Manager”. Ada is now “Team member”.')
    expect(names()).toBe('Bo Ada')
  })
})
