import type { Page, PagedDocument, Tag } from '../layout/page.ts'

/** One thing that goes to the room: the documents that it is made of, in their order. */
export interface PackPart {
  readonly kind: PackKind
  readonly title: string
  readonly pieces: readonly PackPiece[]
}
export type PackKind = 'run-sheet' | 'groups' | 'papers' | 'next-look' | 'cards' | 'poster' | 'handouts'

/** What stays together: a paper and its back. `title` is empty where a part is one piece. */
export interface PackPiece {
  readonly title: string
  readonly documents: readonly PagedDocument[]
}

/** The parts as one document, with a bookmark for each; for both sides, each piece begins on a sheet of its own. */
export function bind(parts: readonly PackPart[], title: string, onBothSides: boolean): PagedDocument {
  const [first] = parts.flatMap(documentsOf)
  if (!first) throw new Error('A pack has at least one document.')
  const bound = parts.map((part) => part.pieces.map((piece) => piecePages(piece, onBothSides)))
  const starts = startPages(bound)
  const bookmarks = parts.flatMap(({ title: text, pieces }, part) => [
    { text, level: 1 as const, page: starts[part]?.[0] ?? 0, y: 0 },
    ...pieces.flatMap((piece, at) =>
      piece.title === ''
        ? []
        : [{ text: piece.title, level: 2 as const, page: starts[part]?.[at] ?? 0, y: 0 }],
    ),
  ])
  const children = parts.map((part): Tag => {
    return { role: 'Sect', children: documentsOf(part).flatMap(({ root }) => root.children) }
  })
  return {
    title,
    language: first.language,
    rtl: first.rtl,
    authors: [],
    root: { role: 'Document', children },
    pages: bound.flat(2),
    bookmarks,
  }
}

/** How many sheets of paper the parts take. */
export function sheetsIn(parts: readonly PackPart[], onBothSides: boolean): number {
  const pages = parts.flatMap(({ pieces }) => pieces.map((piece) => piecePages(piece, onBothSides).length))
  const all = pages.reduce((sum, count) => sum + count, 0)
  return onBothSides ? all / 2 : all
}

function documentsOf({ pieces }: PackPart): readonly PagedDocument[] {
  return pieces.flatMap(({ documents }) => documents)
}

/** The pages of a piece; on both sides, an empty one at its end keeps the next piece from its back. */
function piecePages({ documents }: PackPiece, onBothSides: boolean): readonly Page[] {
  const pages = documents.flatMap((document) => document.pages)
  const last = pages.at(-1)
  if (!onBothSides || pages.length % 2 === 0 || !last) return pages
  return [...pages, { width: last.width, height: last.height, marks: [] }]
}

/** On which page of the whole each piece begins. */
function startPages(bound: readonly (readonly (readonly Page[])[])[]): readonly (readonly number[])[] {
  let page = 0
  return bound.map((pieces) =>
    pieces.map((pages) => {
      const start = page
      page += pages.length
      return start
    }),
  )
}
