import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Bookmark } from '../../layout/page.ts'
import { textString } from './objects/text-string.ts'

/** What an outline is made of: as much of a document as it needs. */
interface Outlined {
  readonly bookmarks: readonly Bookmark[]
  readonly pages: readonly { readonly height: number }[]
}

/** Writes the headings into the reader's side bar (PDF 32000-1, 12.3.3); nothing when there are none. */
export function writeOutline(
  context: PDFContext,
  document: Outlined,
  pages: readonly PDFRef[],
): PDFRef | undefined {
  if (document.bookmarks.length === 0) return undefined
  const root = context.nextRef()
  const write = (chapters: readonly Chapter[], parent: PDFRef): OutlineSiblings => {
    const refs = chapters.map(() => context.nextRef())
    chapters.forEach(({ bookmark, inside }, i) => {
      const [ref, page] = [refs[i], document.pages[bookmark.page]]
      if (!ref || !page) return
      const item = {
        Title: textString(bookmark.text),
        Parent: parent,
        Prev: refs[i - 1],
        Next: refs[i + 1],
        Dest: [pages[bookmark.page], 'XYZ', 0, Math.round(page.height - bookmark.y), 0],
        ...(inside.length > 0 ? write(inside, ref) : {}),
      }
      context.assign(ref, context.obj(item))
    })
    return { First: refs[0], Last: refs.at(-1), Count: refs.length }
  }
  const ends = write(chaptersOf(document.bookmarks), root)
  context.assign(root, context.obj({ Type: 'Outlines', ...ends, Count: document.bookmarks.length }))
  return root
}

interface OutlineSiblings {
  readonly First: PDFRef | undefined
  readonly Last: PDFRef | undefined
  readonly Count: number
}

interface Chapter {
  readonly bookmark: Bookmark
  readonly inside: readonly Chapter[]
}

/** Bookmarks of the second level belong to the one of the first level before them. */
function chaptersOf(bookmarks: readonly Bookmark[]): readonly Chapter[] {
  const starts = bookmarks.flatMap(({ level }, i) => (level === 1 || i === 0 ? [i] : []))
  return starts.flatMap((start, n) => {
    const [bookmark, ...inside] = bookmarks.slice(start, starts[n + 1])
    return bookmark ? [{ bookmark, inside: inside.map((one) => ({ bookmark: one, inside: [] })) }] : []
  })
}
