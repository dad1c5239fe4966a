// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import '../../src/guide/question-bank.ts'
import { draw } from '../kit/drawn.ts'

const question = (id: string, suited = '') =>
  `<li class="bank-question" data-for="${suited}"><input type="checkbox" value="${id}" hidden>${id}</li>`

const page = `<question-bank>
  <div class="bank-filters" hidden>
    <select data-topic-filter><option value=""></option><option value="why"></option></select>
    <select data-relationship-filter><option value=""></option><option value="coach"></option></select>
    <p data-count></p>
  </div>
  <section class="bank-topic" data-topic="why">${question('why-now')}${question('why-boss', 'manager')}</section>
  <section class="bank-topic" data-topic="end">${question('end-how', 'coach team')}</section>
  <div class="bank-chosen" hidden>
    <p data-chosen></p><a href="/builder/" data-take></a><button data-print></button><button data-clear></button>
  </div>
</question-bank>`

const find = <Kind extends HTMLElement>(what: string) => document.querySelector<Kind>(what)
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.bank-topic')].flatMap((topic) =>
    topic.hidden
      ? []
      : [...topic.querySelectorAll<HTMLElement>('li:not([hidden])')].map((row) => row.textContent),
  )

function filter(what: 'topic' | 'relationship', value: string): void {
  const select = find<HTMLSelectElement>(`[data-${what}-filter]`)
  if (select) select.value = value
  select?.dispatchEvent(new Event('change', { bubbles: true }))
}

beforeEach(() => draw(page))

it('shows its filters and its boxes where it can listen, and all questions', () => {
  expect(find('.bank-filters')?.hidden).toBe(false)
  expect([shown(), find('[data-count]')?.textContent]).toEqual([
    ['why-now', 'why-boss', 'end-how'],
    '3 questions',
  ])
})

it.each([
  ['topic', 'why', ['why-now', 'why-boss'], '2 questions'],
  ['relationship', 'coach', ['why-now', 'end-how'], '2 questions'],
] as const)('shows the questions of one %s, and those that suit everybody', (what, value, rows, count) => {
  filter(what, value)
  expect([shown(), find('[data-count]')?.textContent]).toEqual([rows, count])
})

it('leads on with the questions that were chosen, until they are cleared', () => {
  find('input[value=why-now]')?.click()
  find('input[value=end-how]')?.click()
  expect(find('[data-take]')?.getAttribute('href')).toBe('/builder/#questions=why-now,end-how')
  expect([find('[data-chosen]')?.textContent, find('.bank-chosen')?.hidden]).toEqual([
    '2 questions chosen',
    false,
  ])
  find('[data-clear]')?.click()
  expect(find('.bank-chosen')?.hidden).toBe(true)
})
