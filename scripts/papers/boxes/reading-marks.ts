import type { Mark, PagedDocument, Tag } from '../../../src/core/layout/page.ts'
import { type Box, boxOf } from '../measured/mark-box.ts'

/** Where something begins that is read by itself. */
export interface ReadingMark {
  readonly page: number // from 0
  readonly box: Box // of its first mark
  readonly role: Tag['role']
}

/** What is read one after the other, in the order in which a reader says it: each tag that has words, a field or a drawing. */
export function readingMarks({ root, pages }: PagedDocument): readonly ReadingMark[] {
  const first = new Map<Tag, ReadingMark>()
  for (const [page, { marks }] of pages.entries())
    for (const mark of marks) {
      const tag = tagOf(mark)
      if (tag !== null && !first.has(tag)) first.set(tag, { page, box: boxOf(mark), role: tag.role })
    }
  return inOrder(root).flatMap((tag) => first.get(tag) ?? [])
}

function tagOf(mark: Mark): Tag | null {
  return 'tag' in mark ? mark.tag : null
}

function inOrder(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(inOrder)]
}
