import { boxOf } from '../../../scripts/papers/measured/mark-box.ts'
import type { Edition } from '../../../src/core/layout/design.ts'
import { type LaidOut, layout } from '../../../src/core/layout/layout.ts'
import type { Gaps, Mark, Page, PagedDocument, Sheet, Tag, TextMark } from '../../../src/core/layout/page.ts'
import type { Block, Direction, Paper, Text, Voices } from '../../../src/core/paper/paper.ts'
import type { Face, Faces, Weight } from '../../../src/core/text/face.ts'
import { messages } from '../paper/a-form.ts'

/** A face in which every letter is half as wide as it is high. */
function fakeFace(weight: Weight): Face {
  return {
    name: 'Fake',
    weight,
    bytes: new Uint8Array(),
    ascent: 900,
    descent: -250,
    languages: [],
    covers: () => true,
    advance: () => 500,
    outline: () => 'M0 0L1 1Z',
    shape(text, rtl) {
      const clusters = Array.from(text, (letter) => ({
        text: letter,
        glyphs: [{ id: letter.codePointAt(0) ?? 0, text: letter, advance: 500, dx: 0, dy: 0 }],
      }))
      return rtl ? clusters.reverse() : clusters
    },
  }
}

export const faces: Faces = { regular: [fakeFace('regular')], bold: [fakeFace('bold')] }

/** A paper of these blocks. */
export function aPaper(blocks: readonly Block[], direction: Direction = 'ltr'): Paper {
  const language = direction === 'rtl' ? 'ar' : 'en'
  return {
    title: 'Maya and Tom',
    form: 'Form · edition 1',
    language,
    direction,
    arrangement: 'running',
    sides: null,
    authors: [],
    blocks,
  }
}

/** A paper in its pages. */
export function pagesOf(
  paper: Paper,
  {
    gaps = 'lines',
    sheet = 'a4',
    edition = 'standard',
    faces: own = faces,
  }: { gaps?: Gaps; sheet?: Sheet; edition?: Edition; faces?: Faces } = {},
): LaidOut {
  return layout(paper, { faces: own, gaps, sheet, edition, messages })
}

/** A paragraph of plain text that somebody wrote. */
export function words(text: string, by: Text['by'] = 'people'): Text {
  return { kind: 'text', tone: 'body', by, spans: [{ text, style: 'plain' }] }
}

/** Words of different lengths, the same ones each time, of a letter that nothing else here has. */
export function prose(count: number): string {
  const lengths = [3, 7, 2, 9, 5, 1, 6, 4]
  return Array.from({ length: count }, (_, index) => 'z'.repeat(lengths[index % 8] ?? 1)).join(' ')
}

export function textMarks({ marks }: Page): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text')
}

/** The text of a page, in the order of drawing. */
export function textOf(page: Page): string {
  return textMarks(page)
    .map(({ line }) => line.text)
    .join('\n')
}

/** Text marks of a page that stand in each other's way. */
export function overlaps(page: Page): readonly string[] {
  const texts = textMarks(page).map((mark) => ({ mark, box: boxOf(mark) }))
  const sorted = texts.toSorted((one, other) => one.box.top - other.box.top)
  return sorted.flatMap(({ mark, box }, index) => {
    const near: string[] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top >= box.bottom - 0.01) break
      if (other.box.left < box.right - 0.01 && box.left < other.box.right - 0.01)
        near.push(`${mark.line.text} / ${other.mark.line.text}`)
    }
    return near
  })
}

/** Marks that leave the page or come nearer than so many millimetres to its edge. */
export function outside(page: Page, millimetres = 16.9): readonly Mark[] {
  const edge = (millimetres * 72) / 25.4
  return page.marks.filter((mark) => {
    const { left, top, right, bottom } = boxOf(mark)
    return left < edge || top < edge || right > page.width - edge || bottom > page.height - edge
  })
}

/** All tags with this role, in reading order. */
export function tagsWith(role: Tag['role'], tag: Tag): readonly Tag[] {
  return [...(tag.role === role ? [tag] : []), ...tag.children.flatMap((child) => tagsWith(role, child))]
}

/** What is read under a tag. */
export function readIn(tag: Tag, document: PagedDocument): string {
  const own = document.pages.flatMap(textMarks).filter((mark) => mark.tag === tag)
  const words = own.map(({ line }) => line.text).join(' ')
  return [words, ...tag.children.map((child) => readIn(child, document))].filter(Boolean).join(' ')
}

/** As many people, with as many words from each. */
export function voicesOf(people: number, count: number): Voices {
  return {
    kind: 'voices',
    voices: Array.from({ length: people }, (_, index) => ({
      name: `Person ${index + 1}`,
      blocks: [words(prose(count))],
    })),
  }
}
