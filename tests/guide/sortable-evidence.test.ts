// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import '../../src/guide/sortable-evidence.ts'
import { draw } from '../kit/drawn.ts'

const work = (name: string, place: number, design: number, year: number) =>
  `<li data-place="${place}" data-design="${design}" data-field="${place % 2}" data-year="${year}">${name}</li>`

const page = `<sortable-evidence>
  <p class="sorter" hidden><select>
    <option value="place">as they are cited</option><option value="design">design</option>
    <option value="field">field</option><option value="year">year</option>
  </select></p>
  <ol>${work('Ana', 1, 2, 1999)}${work('Ben', 2, 1, 2005)}${work('Cem', 3, 1, 1980)}</ol>
  <p aria-live="polite"></p>
</sortable-evidence>`

const order = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent)

it.each([
  ['design', ['Ben', 'Cem', 'Ana']],
  ['year', ['Ben', 'Ana', 'Cem']],
  ['field', ['Ben', 'Ana', 'Cem']],
])('works are put in order by %s, the strongest and the newest first, and it is said', (by, works) => {
  draw(page)
  const select = document.querySelector('select')
  expect([order(), document.querySelector<HTMLElement>('.sorter')?.hidden]).toEqual([
    ['Ana', 'Ben', 'Cem'],
    false,
  ])
  if (select) select.value = by
  select?.dispatchEvent(new Event('change'))
  expect(order()).toEqual(works)
  expect(document.querySelector('[aria-live]')?.textContent).toBe(`Sorted by: ${by}`)
})
