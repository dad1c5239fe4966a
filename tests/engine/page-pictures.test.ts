import { describe, expect, it, vi } from 'vitest'
import type { Page, TextMark } from '../../src/core/layout/page.ts'
import { drawPage } from '../../src/engine/draw-page.ts'
import { type DrawnPages, picturesOf, picturesOrSvg } from '../../src/engine/page-pictures.ts'
import { aPaper, pagesOf, words } from '../core/layout/a-page.ts'

const picture = {} as ImageBitmap // stands for one; nothing looks into it
const nothingDrawn = (): DrawnPages => ({ pages: [], outlines: new WeakMap() })
const asked = (shown: readonly string[] = []) => ({ shown, width: 1280 })
const paged = (texts: readonly string[]) => pagesOf(aPaper(texts.map((text) => words(text)))).pages
const long = (text: string) => Array.from({ length: 90 }, (_, index) => `${text} ${index}`)

describe('the pictures of pages', () => {
  it('are drawn once, and again only where a page has changed', () => {
    const drawn = nothingDrawn()
    const draw = vi.fn(() => picture)
    const first = picturesOf(paged(long('line')), asked(), drawn, draw)
    const shown = first.map(({ id }) => id)
    expect([first.length > 2, draw.mock.calls.length]).toEqual([true, first.length])
    const again = picturesOf(paged([...long('line').slice(0, -1), 'other']), asked(shown), drawn, draw)
    expect(draw).toHaveBeenCalledTimes(first.length + 1)
    expect(again.map((one) => one.picture)).toEqual([...first.slice(1).map(() => null), picture])
    expect(again.slice(0, -1).map(({ id }) => id)).toEqual(shown.slice(0, -1))
  })

  it('are drawn anew for whoever has not shown them', () => {
    const drawn = nothingDrawn()
    const draw = vi.fn(() => picture)
    picturesOf(paged(['one']), asked(), drawn, draw)
    expect(picturesOf(paged(['one']), asked(), drawn, draw)).toMatchObject([{ picture }])
  })

  it('are drawn again for a screen that shows them in more dots', () => {
    const drawn = nothingDrawn()
    const widths = vi.fn((_page: Page, _width: number) => picture)
    const [first] = picturesOf(paged(['one']), { shown: [], width: 640 }, drawn, widths)
    picturesOf(paged(['one']), { shown: [first?.id ?? ''], width: 960 }, drawn, widths)
    expect(widths.mock.calls.map(([, width]) => width)).toEqual([640, 960])
  })

  it('are smaller when there are very many', () => {
    const widths = vi.fn((_page: Page, _width: number) => picture)
    picturesOf(paged(['one']), asked(), nothingDrawn(), widths)
    picturesOf(paged(Array.from({ length: 2000 }, () => 'one')), asked(), nothingDrawn(), widths)
    const [first, second] = widths.mock.calls.map(([, width]) => width)
    expect(first).toBe(1280)
    expect(second).toBeLessThan(1000)
  })
})

describe('where there is nothing to draw in', () => {
  it('the pages are SVG, and only what has changed is made again', async () => {
    const told = vi.spyOn(console, 'warn').mockReturnValue()
    const drawn = nothingDrawn()
    const first = await picturesOrSvg(paged(['aba']), asked(), drawn)
    expect(first).toMatchObject([{ picture: expect.stringMatching(/^<svg /) }])
    const shown = first.map(({ id }) => id)
    expect(await picturesOrSvg(paged(['aba']), asked(shown), drawn)).toMatchObject([{ picture: null }])
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})

describe('a drawn page', () => {
  it('has every glyph where the mark says, and reads an outline once', () => {
    const outlines = vi.fn()
    vi.stubGlobal(
      'Path2D',
      class {
        constructor(d: string) {
          outlines(d)
        }
      },
    )
    const [page] = paged(['aba'])
    const text = page?.marks.find((mark): mark is TextMark => mark.kind === 'text')
    if (!page || !text) throw new Error('There is no text.')
    const at: number[] = []
    const pen = fakePen((x) => at.push(x))
    drawPage(pen, { ...page, marks: [text] }, 2, new WeakMap())
    vi.unstubAllGlobals()
    const step = text.size // half as wide as high, in twice as many points
    expect(at.map(Math.round)).toEqual([0, 1, 2].map((n) => Math.round(2 * text.x + n * step)))
    expect(outlines).toHaveBeenCalledTimes(2)
  })
})

/** A pen that knows where it is, from left to right. */
function fakePen(filled: (x: number) => void): OffscreenCanvasRenderingContext2D {
  let [x, scale] = [0, 1]
  const kept: [number, number][] = []
  const pen = {
    save: () => kept.push([x, scale]),
    restore: () => {
      ;[x, scale] = kept.pop() ?? [0, 1]
    },
    scale: (by: number) => {
      scale *= by
    },
    translate: (by: number) => {
      x += by * scale
    },
    fillRect: () => undefined,
    fill: () => filled(x),
  }
  return pen as unknown as OffscreenCanvasRenderingContext2D // as much of one as text needs
}
