import type { Tag } from '../../../layout/page.ts'

/** A piece of content that belongs to a tag: marked content of a page by its number, or a field on it. */
export interface TagContent {
  readonly kind: 'marked' | 'field'
  readonly tag: Tag
  readonly page: number
  readonly number: number
}

/** A tag with the content that stands in the document for it. */
export interface Branch {
  readonly tag: Tag
  readonly pieces: readonly TagContent[]
  readonly children: readonly Branch[]
}

/** The tags that have something in them; an empty cell stays, since its table counts on it. */
export function branchOf(tag: Tag, pieces: ReadonlyMap<Tag, readonly TagContent[]>): Branch {
  const children = tag.children.map((child) => branchOf(child, pieces)).filter(isWorthIt)
  return { tag, pieces: pieces.get(tag) ?? [], children: children.flatMap(oneFieldEach) }
}

function isWorthIt({ tag, pieces, children }: Branch): boolean {
  return pieces.length > 0 || children.length > 0 || tag.role === 'TD' || tag.role === 'TH'
}

/** A Form element holds one field (PDF/UA-1, 7.18.4), but layout has one tag for all boxes of a question. */
function oneFieldEach(branch: Branch): readonly Branch[] {
  const { tag, pieces, children } = branch
  if (tag.role !== 'Form' || pieces.length < 2) return [branch]
  return pieces.map((piece, i) => ({ tag, pieces: [piece], children: i === 0 ? children : [] }))
}
