import type { FieldMark, Mark, Page, PagedDocument, Tag } from '../../src/core/layout/page.ts'
import { indented, points, quoted } from './lines.ts'

/** The reading order of a paper, one line for each tag, with the beginning of its words. */
export function tagLines({ root, pages }: PagedDocument): readonly string[] {
  const words = new Map<Tag, string[]>()
  for (const mark of pages.flatMap(({ marks }) => marks.flatMap(flat))) {
    const text = mark.kind === 'text' ? mark.line.text : mark.kind === 'field' ? `[${mark.name}]` : undefined
    if (text === undefined || !('tag' in mark) || mark.tag === null) continue
    words.set(mark.tag, [...(words.get(mark.tag) ?? []), text])
  }
  return tagLine(root, words)
}

function tagLine(tag: Tag, words: ReadonlyMap<Tag, readonly string[]>): readonly string[] {
  const { role, language, alt, scope, children } = tag
  const said = words.get(tag)?.join(' ')
  const parts = [
    role,
    scope,
    language && `in ${language}`,
    alt && `alt ${quoted(alt, 60)}`,
    said && quoted(said, 40),
  ]
  return [parts.filter(Boolean).join(' '), ...indented(children.flatMap((child) => tagLine(child, words)))]
}

/** Where everything stands, one line for each page and each mark on it: lengths in points, from the top left. */
export function pageLines({ pages, bookmarks }: PagedDocument): readonly string[] {
  return pages.flatMap((page, index) => [
    `page ${index + 1} ${points(page.width)} × ${points(page.height)}`,
    ...indented(
      bookmarks
        .filter((one) => one.page === index)
        .map(({ level, text, y }) => `bookmark ${level} y ${points(y)} ${quoted(text, 40)}`),
    ),
    ...indented(marksOf(page).map(markLine)),
  ])
}

/** The fields of a form, one line for each. */
export function fieldLines({ pages }: PagedDocument): readonly string[] {
  return pages.flatMap((page, index) =>
    marksOf(page).flatMap((mark) => (mark.kind === 'field' ? [`page ${index + 1} ${fieldLine(mark)}`] : [])),
  )
}

const marksOf = ({ marks }: Page) => marks.flatMap(flat)

function flat(mark: Mark): readonly Exclude<Mark, { kind: 'turned' }>[] {
  return mark.kind === 'turned' ? mark.marks.flatMap(flat) : [mark]
}

function markLine(mark: Exclude<Mark, { kind: 'turned' }>): string {
  switch (mark.kind) {
    case 'text': {
      const faces = [...new Set(mark.line.runs.map(({ face }) => `${face.name} ${face.weight}`))].join(' + ')
      return `text ${at(mark)} size ${points(mark.size)} ${mark.ink} ${faces} ${quoted(mark.line.text, 24)}`
    }
    case 'rule':
      return `rule ${points(mark.x1)},${points(mark.y1)} – ${points(mark.x2)},${points(mark.y2)} ${mark.ink}${mark.dash ? ' dashed' : ''}`
    case 'box':
      return `box ${boxAt(mark)} fill ${mark.fill} stroke ${mark.stroke}`
    case 'path':
      return `path ${quoted(mark.d, 24)} fill ${mark.fill} stroke ${mark.stroke}`
    case 'field':
      return `field ${fieldLine(mark)}`
  }
}

function fieldLine(mark: FieldMark): string {
  const { shape } = mark
  const kind = shape.kind === 'text' ? (shape.many ? 'lines' : 'line') : `${shape.kind} ${shape.option}`
  return `${mark.name} ${boxAt(mark)} ${kind} ${quoted(mark.label)}`
}

const at = ({ x, y }: { x: number; y: number }) => `${points(x)},${points(y)}`

function boxAt(box: { x: number; y: number; width: number; height: number }): string {
  return `${at(box)} ${points(box.width)}×${points(box.height)}`
}
