import { decodeData } from '../../decode-data.ts'
import type { PdfObjects } from './objects.ts'
import { bytesIn, isList, type Value } from './value.ts'

/** The text of the attachment with this name: among the named files, else among those that belong to the document. */
export function findAttachment(file: PdfObjects, name: string): string | undefined {
  const specifications = [...namedFiles(file), ...list(file, file.entry(file.catalog, 'AF'))]
  const found = specifications.find((one) => attachmentName(file, one) === name)
  const streams = file.entry(found, 'EF')
  const bytes = file.unpack(file.entry(streams, 'F')) ?? file.unpack(file.entry(streams, 'UF'))
  return bytes && decodeData(bytes)
}

const mostNameNodes = 1000
const mostFiles = 20_000

/** The leaves of the tree of names (PDF 32000-1, 7.9.6), which other programs make deeper than we do. */
function namedFiles(file: PdfObjects): readonly Value[] {
  const waiting: (Value | undefined)[] = [file.entry(file.entry(file.catalog, 'Names'), 'EmbeddedFiles')]
  const seen = new Set<Value | undefined>()
  const files: Value[] = []
  while (waiting.length > 0 && seen.size < mostNameNodes && files.length < mostFiles) {
    const node = file.resolve(waiting.pop())
    if (seen.has(node)) continue
    seen.add(node)
    files.push(...list(file, file.entry(node, 'Names')).filter((_, i) => i % 2 === 1))
    waiting.push(...list(file, file.entry(node, 'Kids')))
  }
  return files
}

function list(file: PdfObjects, value: Value | undefined): readonly Value[] {
  const found = file.resolve(value)
  return isList(found) ? found.slice(0, mostNameNodes) : []
}

const longestFileName = 500 // bytes; ours have less than a tenth

function attachmentName(file: PdfObjects, specification: Value): string | undefined {
  const names = [file.entry(specification, 'UF'), file.entry(specification, 'F')]
  const name = names.find((one) => bytesIn(one) !== undefined)
  return (bytesIn(name)?.length ?? longestFileName) < longestFileName ? file.text(name) : undefined
}
