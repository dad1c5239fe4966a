import type { PagedDocument, Tag } from '../../../layout/page.ts'
import { pathSteps } from '../drawing/draw-shapes.ts'
import type { Branch } from './tag-tree.ts'

/** What a tag says about itself beyond its role (PDF 32000-1, 14.8.5), as a dictionary to be written. */
export function attributesOf(document: PagedDocument, { tag, pieces }: Branch) {
  switch (tag.role) {
    case 'TH':
      return { O: 'Table', Scope: tag.scope ?? 'Column' }
    case 'L':
      return hasLabels(tag) ? { O: 'List', ListNumbering: 'Disc' } : undefined
    case 'Figure':
      return { O: 'Layout', Placement: 'Block', BBox: frameOf(document, tag, pieces[0]?.page ?? 0) }
    default:
      return undefined
  }
}

function hasLabels({ children }: Tag): boolean {
  return children.some((item) => item.children.some(({ role }) => role === 'Lbl'))
}

/** The box around a figure's lines and words on a page: left, bottom, right, top. */
function frameOf(document: PagedDocument, tag: Tag, index: number): readonly number[] {
  const page = document.pages[index]
  const points = (page?.marks ?? []).flatMap((mark) => {
    if (mark.kind === 'path' && mark.tag === tag)
      return pathSteps(mark.d).flatMap(({ numbers }) => pairs(numbers))
    if (mark.kind !== 'text' || mark.tag !== tag) return []
    const right = mark.x + (mark.line.width * mark.size) / 1000
    return [
      { x: mark.x, y: mark.y },
      { x: right, y: mark.y - mark.size },
    ]
  })
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => (page?.height ?? 0) - y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round)
}

function pairs(numbers: readonly number[]): { x: number; y: number }[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
}
