import { describe, expect, it } from 'vitest'
import { shownTitle } from '../../../src/core/alliance/shown-title.ts'
import { isolated } from '../../../src/core/words/isolated.ts'

const called = (title: string, ...names: string[]) =>
  shownTitle(
    { title, people: names.map((name, index) => ({ id: `p${index + 1}`, name, role: 'peer' })) },
    'en',
  )
    .replaceAll('\u2068', '<')
    .replaceAll('\u2069', '>')

describe('the title on a screen', () => {
  it.each([
    ['names from left to right need nothing', '', ['Maya', 'Tom'], 'Maya and Tom'],
    ['each name from right to left stands by itself', '', ['ليلى منصور', 'يوسف'], '<ليلى منصور> and <يوسف>'],
    ['also beside others', '', ['דנה', 'Tom', 'يوسف'], '<דנה>, Tom, and <يوسف>'],
    ['a written title has its own direction', 'فريق Acme', ['Maya'], '<فريق Acme>'],
    ['a written title from left to right needs nothing', 'Autumn', ['ليلى'], 'Autumn'],
    ['a copy begins with the names', 'ليلى and Tom (copy)', ['ليلى', 'Tom'], '<<ليلى> and Tom (copy)>'],
    ['a control that turns words is left out of a title', '\u202eexe.fdp', ['Maya'], '<exe.fdp>'],
    ['and of each name', '', ['Maya\u202e', 'To\u2067m'], '<Maya> and <Tom>'],
    ['also where a title is shown that is not made of names', '\u202e \u202c', ['Maya'], 'Maya'],
    ['nobody has a name', '', ['', ' '], ''],
    ['nobody can see the title', '\u200b', ['Maya'], 'Maya'],
  ])('%s', (_what, title, names, shown) => {
    expect(called(title, ...names)).toBe(shown)
  })
})

it('isolates nothing where there is nothing', () => {
  expect(isolated('  ')).toBe('')
})
