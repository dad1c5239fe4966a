import type { Mark, Page, Tag } from '../../../layout/page.ts'
import type { FontBook } from '../fonts/font-book.ts'
import { ContentStream } from './content.ts'
import { drawBox, drawPath, drawRule } from './draw-shapes.ts'
import { drawText } from './draw-text.ts'

/** The drawing instructions of a page, and the tag of each piece of marked content in them. */
export interface PageDrawing {
  readonly content: string
  readonly owners: readonly Tag[]
}

/** Draws all marks of a page but the fields, which lie above the page as annotations. */
export function drawPage(page: Page, fonts: FontBook): PageDrawing {
  const content = new ContentStream(page)
  for (const mark of page.marks) drawMark(content, mark, page, fonts)
  return { content: content.finish(), owners: content.owners }
}

function drawMark(content: ContentStream, mark: Mark, page: Page, fonts: FontBook): void {
  switch (mark.kind) {
    case 'text':
      drawText(content, mark, fonts)
      break
    case 'rule':
      drawRule(content, mark)
      break
    case 'box':
      drawBox(content, mark)
      break
    case 'path':
      drawPath(content, mark)
      break
    case 'turned':
      content.turned(page.width, () => {
        for (const one of mark.marks) drawMark(content, one, page, fonts)
      })
      break
    case 'field':
      break
    default:
      mark satisfies never
  }
}
