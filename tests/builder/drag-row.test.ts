// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { dragRow } from '../../src/builder/people/list/drag-row.ts'

const height = 50
const moved: number[] = [] // by how many places, once for each drop

/** Four lines of people, each as high as the others, `above` from the top. */
function lines(above = 200): readonly HTMLElement[] {
  document.body.innerHTML = '<div class="person"><span class="grip"></span></div>'.repeat(4)
  const rows = [...document.querySelectorAll<HTMLElement>('.person')]
  stand(rows, above)
  for (const grip of document.querySelectorAll<HTMLElement>('.grip')) {
    grip.setPointerCapture = () => {}
    grip.addEventListener('pointerdown', (event) => {
      const { clientY, button } = event
      const down = { clientY, button, pointerId: 1, preventDefault: () => {}, currentTarget: grip }
      dragRow(down, (by) => moved.push(by))
    })
  }
  return rows
}

function stand(rows: readonly HTMLElement[], above: number): void {
  for (const [index, row] of rows.entries()) {
    row.getBoundingClientRect = () => ({ top: above + index * height, height }) as DOMRect
  }
}

function point(what: string, row: HTMLElement | undefined, clientY: number): void {
  const grip = row?.querySelector('.grip')
  grip?.dispatchEvent(new PointerEvent(what, { clientY, bubbles: true, button: 0 }))
}

beforeEach(() => {
  moved.length = 0
})

describe('a line of people that is dragged', () => {
  it.each([
    [0, 2, 2],
    [3, 0, -3],
    [1, 2, 1],
    [1, 1, 0],
  ])('from place %i to place %i goes by %i', (from, to, by) => {
    const row = lines()[from]
    const at = (place: number) => 200 + place * height + height / 2
    point('pointerdown', row, at(from))
    point('pointermove', row, at(from) + (at(to) - at(from)) / 5)
    point('pointermove', row, at(to))
    point('pointerup', row, at(to))
    expect(moved).toEqual(by === 0 ? [] : [by])
  })

  it('comes where the pointer is, also when a menu above closed as the pointer came down', () => {
    const rows = lines(320)
    point('pointerdown', rows[2], 445)
    stand(rows, 200)
    point('pointermove', rows[2], 275)
    point('pointerup', rows[2], 275)
    expect(moved).toEqual([-1])
  })

  it('stays where it was when somebody presses Escape', () => {
    const row = lines()[0]
    point('pointerdown', row, 225)
    point('pointermove', row, 325)
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    point('pointerup', row, 325)
    expect(moved).toEqual([])
    expect(row?.dataset['dragged']).toBeUndefined()
  })
})
