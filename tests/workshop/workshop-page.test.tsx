// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSessionPlans } from '../../src/content/read-content.ts'
import { withCount, withNames } from '../../src/core/workshop/edit-workshop.ts'
import { newWorkshop } from '../../src/core/workshop/workshop.ts'
import { workshopHash } from '../../src/core/workshop/workshop-link.ts'
import { allWorkshops, keepWorkshop } from '../../src/keeping/workshop-store.ts'
import WorkshopPage from '../../src/workshop/WorkshopPage.tsx'
import {
  all,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  show,
  type,
} from '../kit/a-screen.ts'

const content = { plans: readSessionPlans(), papers: '/workshop.json', clock: '/clock/' }
const page = <WorkshopPage language="en" content={content} messages={messages} />
const mine = { ...withNames(newWorkshop('w', 24, 'a4'), ['Ada', 'Ben', 'Chidi', 'Dana']), title: 'Mine' }
const isAwake = () => holds(() => expect(document.querySelector('[data-awake="true"]')).not.toBeNull())
const keptTitles = async () => (await allWorkshops()).map(({ title }) => title)
const count = () => named<HTMLInputElement>('How many people').value
/** Opens the places at which people change, once it is worked out who sits with whom. */
async function openSwaps(rounds: number): Promise<void> {
  await holds(() => expect(all('.swap')).toHaveLength(rounds))
  for (const swap of all<HTMLDetailsElement>('.swap')) {
    swap.open = true
    act(() => void swap.dispatchEvent(new Event('toggle')))
  }
  await holds(() => expect(all('.swap select')).toHaveLength(2 * rounds))
}
const called = () => named<HTMLInputElement>('What the workshop is called').value

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a plan that comes as a link', () => {
  it('stands beside the one with its id that is here', async () => {
    await keepWorkshop(mine)
    goTo(workshopHash({ ...mine, title: 'Theirs' }))
    show(page)
    await reads('Theirs is open.')
    await holds(async () => expect(await keptTitles()).toEqual(['Theirs', 'Mine']))
  })

  it('leads back to a plan that can be kept', async () => {
    goTo(workshopHash(mine))
    show(page)
    await reads('Mine is open.')
    press('Undo', 0)
    await isAwake()
    expect(called()).toBe('')
  })

  it('leaves what is here on the page when it is damaged', async () => {
    await keepWorkshop(mine)
    goTo('#workshop-1=AAAA')
    show(page)
    await isAwake()
    expect(called()).toBe('Mine')
    await reads(messages.workshop.problems.damaged)
  })
})

describe('a new plan', () => {
  it('takes nothing with it: the one before is kept, with its last letter, and can be had back', async () => {
    show(page)
    await isAwake()
    type('What the workshop is called', 'Kick-off')
    press('Begin a new one')
    await holds(async () => expect(await keptTitles()).toEqual(['Kick-off']))
    expect(called()).toBe('')
    press('Undo')
    expect(called()).toBe('Kick-off')
  })
})

describe('the people of a plan', () => {
  it('are as many as there is room for, and the field says so', async () => {
    show(page)
    await isAwake()
    type('How many people', '250')
    expect(count()).toBe('200')
    type('How many people', '')
    expect(count()).toBe('200')
  })

  it('who change places are people who are there', async () => {
    await keepWorkshop(mine)
    show(page)
    await isAwake()
    type('Their names', 'Eve\nFritz\nGül\nHana')
    press('Take these names')
    await reads('4 names taken.')
    await openSwaps(1)
    type('changes places with', 'a30', 0)
    press('Change them', 0)
    type('What the workshop is called', 'Others')
    await holds(async () => expect(await keptTitles()).toEqual(['Others']))
  })

  it('change places with those who sit in that round alone', async () => {
    await keepWorkshop({
      ...mine,
      rounds: 2,
      kept: [
        [
          ['a25', 'a26'],
          ['a27', 'a28'],
        ],
      ],
      people: [...mine.people, { id: 'a29', name: 'Late', since: 1, until: null }],
    })
    show(page)
    await isAwake()
    await openSwaps(2)
    const [first, , second] = all<HTMLSelectElement>('.swap select')
    const names = (field?: HTMLSelectElement) => [...(field?.options ?? [])].map(({ text }) => text)
    expect([names(first), names(second)]).toEqual([
      ['Ada', 'Ben', 'Chidi', 'Dana'],
      ['Ada', 'Ben', 'Chidi', 'Dana', 'Late'],
    ])
  })

  it('are told when somebody who comes late finds no room, or has no name yet', async () => {
    await keepWorkshop(mine)
    show(page)
    await isAwake()
    press('Add', 0)
    await reads('Type a name first.')
    type('How many people', '200')
    type('Somebody who comes late', 'Eve')
    press('Add', 0)
    await reads('A workshop has room for 200 people')
    expect(named<HTMLInputElement>('Somebody who comes late').value).toBe('Eve')
  })

  it('have not changed by a number that is being typed', async () => {
    await keepWorkshop(withCount(mine, 6))
    show(page)
    await isAwake()
    const field = named<HTMLInputElement>('How many people')
    field.value = '2'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    type('How many people', '24')
    expect(named<HTMLTextAreaElement>('Their names').value).toBe('Ada\nBen\nChidi\nDana')
  })
})
