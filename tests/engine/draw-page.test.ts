import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inks } from '../../src/core/formats/inks.ts'
import type { FieldMark, Mark } from '../../src/core/layout/page.ts'
import { drawPage } from '../../src/engine/draw-page.ts'

const look = { globalAlpha: 1, fillStyle: '', strokeStyle: '', lineWidth: 0 }

/** What the pen did, one line for each stroke: with its colour, its dashes, how much one sees through it, and what it drew. */
function drawn(...marks: readonly Mark[]): readonly string[] {
  const did: string[] = []
  let dashes: readonly number[] = []
  const pen = {
    ...look,
    save: () => did.push('('),
    restore: () => did.push(')'),
    scale: () => {},
    translate: (x: number, y: number) => did.push(`move ${x} ${y}`),
    rotate: (angle: number) => did.push(`turn ${Math.round((angle * 180) / Math.PI)}`),
    fillRect: () => {},
    setLineDash: (now: readonly number[]) => {
      dashes = now
    },
    fill: (path: unknown) => did.push(`fill ${pen.fillStyle} ${pen.globalAlpha} ${path}`),
    stroke: (path: unknown) => did.push(`stroke ${pen.strokeStyle} ${pen.lineWidth} [${dashes}] ${path}`),
  }
  const page = { width: 200, height: 100, marks }
  drawPage(pen as unknown as OffscreenCanvasRenderingContext2D, page, 1, new WeakMap()) // as much of one as is used
  return did.slice(1, -1)
}

const rule = (dash: boolean): Mark => ({
  kind: 'rule',
  ...{ x1: 1, y1: 2, x2: 3, y2: 2, thickness: 0.7, ink: 'line', dash },
})
const at = { x: 5, y: 6, width: 7, height: 8 }
const box: Mark = { kind: 'box', ...at, radius: 2, fill: 'tint', stroke: 'accent' }
const path: Mark = { kind: 'path', d: 'M 0 0 L 9 9', fill: null, stroke: 'text', thickness: 2, tag: null }
const field: FieldMark = {
  kind: 'field',
  ...at,
  size: 10,
  name: 'why',
  label: 'Why',
  shape: { kind: 'text', many: false },
  tag: { role: 'Form', children: [] },
}

beforeEach(() =>
  vi.stubGlobal(
    'Path2D',
    class {
      said: string
      constructor(d = '') {
        this.said = d
      }
      moveTo = (...to: number[]) => this.add('M', to)
      lineTo = (...to: number[]) => this.add('L', to)
      roundRect = (...to: number[]) => this.add('R', to)
      toString = () => this.said
      private add(what: string, to: readonly number[]): void {
        this.said += `${what}${to.join(' ')}`
      }
    },
  ),
)
afterEach(() => vi.unstubAllGlobals())

describe('a page on the screen', () => {
  it('has its rules as on paper: one is dashed, and the next one is not', () => {
    expect(drawn(rule(true), rule(false))).toEqual([
      `stroke ${inks.line} 0.7 [3,3] M1 2L3 2`,
      `stroke ${inks.line} 0.7 [] M1 2L3 2`,
    ])
  })

  it('has boxes filled and framed, and drawings with no more than they ask for', () => {
    expect(drawn(box, path)).toEqual([
      `fill ${inks.tint} 1 R5 6 7 8 2`,
      `stroke ${inks.accent} 0.5 [] R5 6 7 8 2`,
      `stroke ${inks.text} 2 [] M 0 0 L 9 9`,
    ])
  })

  it('shows the place of a field faintly, and what comes after it in full', () => {
    expect(drawn(field, { ...box, stroke: null })).toEqual([
      `fill ${inks.tint} 0.5 R5 6 7 8 0`,
      `fill ${inks.tint} 1 R5 6 7 8 2`,
    ])
  })

  it('has on their heads what is folded, and the rest upright again', () => {
    expect(drawn({ kind: 'turned', marks: [path] }, path)).toEqual([
      '(',
      'move 200 100',
      'turn 180',
      `stroke ${inks.text} 2 [] M 0 0 L 9 9`,
      ')',
      `stroke ${inks.text} 2 [] M 0 0 L 9 9`,
    ])
  })
})
