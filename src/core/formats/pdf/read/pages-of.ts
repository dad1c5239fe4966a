import type { PdfObjects } from './objects.ts'
import { type Dict, isDict, isList, type Value } from './value.ts'

/** A page with what the parts of the tree above it say for it. */
export interface PdfPage {
  readonly dict: Dict
  readonly resources: Value | undefined
  readonly mediaBox: Value | undefined
}

const mostPageNodes = 2000

/** The pages in their order (PDF 32000-1, 7.7.3); none when the tree that holds them is gone. */
export function pagesOf(file: PdfObjects): readonly PdfPage[] {
  const seen = new Set<Dict>()
  const pages: PdfPage[] = []
  const root = { value: file.entry(file.catalog, 'Pages'), resources: undefined, mediaBox: undefined }
  const waiting: { value: Value | undefined; resources: Value | undefined; mediaBox: Value | undefined }[] = [
    root,
  ]
  while (waiting.length > 0 && seen.size < mostPageNodes) {
    const { value, ...from } = waiting.pop() ?? root
    const dict = file.resolve(value)
    if (!isDict(dict) || seen.has(dict)) continue
    seen.add(dict)
    const resources = file.entry(dict, 'Resources') ?? from.resources
    const mediaBox = file.entry(dict, 'MediaBox') ?? from.mediaBox
    const kids = file.entry(dict, 'Kids')
    if (!isList(kids)) pages.push({ dict, resources, mediaBox })
    else
      waiting.push(
        ...kids
          .slice(0, mostPageNodes)
          .toReversed()
          .map((kid) => ({ value: kid, resources, mediaBox })),
      )
  }
  return pages
}
