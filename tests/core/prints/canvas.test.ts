import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { PagedDocument, Tag } from '../../../src/core/layout/page.ts'
import { canvasOf } from '../../../src/core/prints/canvas.ts'
import { layOutCanvas, layOutCanvasTiles } from '../../../src/core/prints/lay-out-canvas.ts'
import { sheetSizes } from '../../../src/core/prints/sheet-sizes.ts'

const messages = readMessages()
const templates = readTemplates().filter(({ id }) => id === 'team' || id === 'group')
const canvases = templates.map((template) => ({
  id: template.id,
  canvas: canvasOf(template, readTopics(), 'en', messages),
}))
const text = `${JSON.stringify(canvases)}0123456789`
const { faces } = await (await nodeFonts()).facesFor({ regular: text, bold: text }, 'en')
const on = (sheet: keyof typeof sheetSizes) => ({
  faces,
  language: 'en',
  width: sheetSizes[sheet].height,
  height: sheetSizes[sheet].width,
})
const words = { sheetOf: (number: number, count: number) => `Sheet ${number} of ${count}`, glue: 'glue' }

/** What is said, in reading order, with the role of each piece. */
function told({ root, pages }: PagedDocument): readonly string[] {
  const marks = pages.flatMap((page) => page.marks)
  const of = (tag: Tag): readonly string[] => [
    `${tag.role} ${marks
      .flatMap((mark) => (mark.kind === 'text' && mark.tag === tag ? [mark.line.text.trim()] : []))
      .join(' ')}`,
    ...tag.children.flatMap(of),
  ]
  return root.children.flatMap(of)
}

function outside({ pages }: PagedDocument, edge: number): readonly string[] {
  return pages.flatMap(({ width, height, marks }) =>
    marks.flatMap((mark) => {
      if (mark.kind !== 'text') return []
      const right = mark.x + (mark.line.width * mark.size) / 1000
      const isInside = mark.x >= edge && right <= width - edge && mark.y <= height - edge
      return isInside ? [] : [mark.line.text]
    }),
  )
}

describe.each(canvases)('the canvas of $id', ({ id, canvas }) => {
  it('says what it said before', async () => {
    const said = `${told(layOutCanvas(canvas, on('a3'))).join('\n')}\n`
    await expect(said).toMatchFileSnapshot(`./canvas-${id}.txt`)
  })

  it('bears the mark of the house once', () => {
    const { marks } = layOutCanvas(canvas, on('a3')).pages[0] ?? { marks: [] }
    const inks = marks.flatMap((mark) => (mark.kind === 'path' ? [mark.fill] : []))
    expect(inks).toEqual(['accent', 'other', 'paper'])
  })

  it.each(['a3', 'tabloid'] as const)(
    'is one sheet on %s, with nothing where printers can’t print',
    (sheet) => {
      const document = layOutCanvas(canvas, on(sheet))
      expect(document.pages).toHaveLength(1)
      expect(outside(document, 28)).toEqual([])
    },
  )

  it.each(['a3', 'tabloid'] as const)('keeps its head in its own place on %s', (sheet) => {
    const { root, pages } = layOutCanvas(canvas, on(sheet))
    const head = root.children.slice(0, 3)
    const ends = pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.tag && head.includes(mark.tag) ? [mark.y] : [])),
    )
    const rowHeight = (on(sheet).height - 56) / 3
    expect(Math.max(...ends)).toBeLessThan(28 + rowHeight - 7)
  })

  it.each(['a4', 'letter'] as const)(
    'is six sheets on %s that say the same and how they are glued',
    (sheet) => {
      const document = layOutCanvasTiles(canvas, words, on(sheet))
      expect(document.pages).toHaveLength(6)
      expect(outside(document, 22)).toEqual([])
      const tiles = told(document).filter((line) => !line.includes('Sheet '))
      expect(tiles).toEqual(told(layOutCanvas(canvas, on('a3'))))
    },
  )

  it('asks what the one page asks, in a question of 19 pt at least on A3', () => {
    const { pages } = layOutCanvas(canvas, on('a3'))
    const sizes = pages.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'text' &&
        canvas.areas.some(({ question }) => question.startsWith(mark.line.text.trim()))
          ? [mark.size]
          : [],
      ),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(19)
  })
})
