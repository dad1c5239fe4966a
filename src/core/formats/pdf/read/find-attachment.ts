import { decodeText } from './decode-text.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { bytesIn, isList, type Value } from './value.ts'

/** The text of the attachment with this name: among the named files, else among those that belong to the document. */
export function findAttachment(file: PdfObjects, name: string): string | undefined {
  const specifications = [...namedFiles(file), ...list(file, file.entry(file.catalog, 'AF'))]
  const found = specifications.find((one) => nameOf(file, one) === name)
  const streams = file.entry(found, 'EF')
  const bytes = file.unpack(file.entry(streams, 'F')) ?? file.unpack(file.entry(streams, 'UF'))
  return bytes && new TextDecoder().decode(bytes)
}

const mostNodes = 1000

/** The leaves of the tree of names (PDF 32000-1, 7.9.6), which other programs make deeper than we do. */
function namedFiles(file: PdfObjects): readonly Value[] {
  const waiting: (Value | undefined)[] = [file.entry(file.entry(file.catalog, 'Names'), 'EmbeddedFiles')]
  const files: Value[] = []
  for (let visited = 0; waiting.length > 0 && visited < mostNodes; visited++) {
    const node = waiting.pop()
    files.push(...list(file, file.entry(node, 'Names')).filter((_, i) => i % 2 === 1))
    waiting.push(...list(file, file.entry(node, 'Kids')))
  }
  return files
}

function list(file: PdfObjects, value: Value | undefined): readonly Value[] {
  const found = file.resolve(value)
  return isList(found) ? found.slice(0, mostNodes) : []
}

function nameOf(file: PdfObjects, specification: Value): string | undefined {
  const bytes = bytesIn(file.entry(specification, 'UF')) ?? bytesIn(file.entry(specification, 'F'))
  return bytes && decodeText(bytes)
}
