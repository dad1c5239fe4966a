import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStreamWriter,
  PDFWriter,
} from 'pdf-lib'
import type { Chance } from './chance.ts'
import { mutateBytes } from './mutate.ts'

/**
 * The same PDF as somebody with bad intentions would write it. Unpacked, so that its objects can be reached: they point at
 * each other in circles, share one value, or say numbers that can't be; then it may have an accident, too.
 */
export async function mutatePdf(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const dicts = document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFDict ? [{ ref, dict: object }] : []))
  for (let changes = 1 + chance.below(4); changes > 0; changes--) {
    const change = chance.oneOf(ways)
    change(dicts, chance)
  }
  const isPacked = chance.below(3) === 0
  const writer = isPacked
    ? PDFStreamWriter.forContext(document.context, 1e6)
    : PDFWriter.forContext(document.context, 1e6)
  const saved = await writer.serializeToBuffer()
  return chance.below(2) === 0 ? mutateBytes(saved, chance) : saved
}

interface Placed {
  readonly ref: PDFRef
  readonly dict: PDFDict
}
type Change = (dicts: readonly Placed[], chance: Chance) => void

const links = [
  'Kids',
  'Parent',
  'Annots',
  'Fields',
  'AcroForm',
  'V',
  'T',
  'Opt',
  'AP',
  'Resources',
  'Contents',
  'EF',
]

const ways: readonly Change[] = [pointBack, shareValue, strangeNumber, swapValue, loseEntry]

/** An entry leads to any object, its own among them, once or many times. */
function pointBack(dicts: readonly Placed[], chance: Chance): void {
  const { ref, dict } = chance.oneOf(dicts)
  const target = chance.below(2) === 0 ? ref : chance.oneOf(dicts).ref
  const many = Array.from({ length: 1 + chance.below(300) }, () => target)
  dict.set(PDFName.of(chance.oneOf(links)), chance.below(2) === 0 ? target : listOf(dict, many))
}

/** Many fields have one value, and it is long. */
function shareValue(dicts: readonly Placed[], chance: Chance): void {
  const [first] = dicts
  const value = PDFHexString.of('41'.repeat(1 + chance.below(300_000)))
  const shared = first?.dict.context.register(value)
  const key = PDFName.of(chance.oneOf(['V', 'T', 'TU', 'F', 'UF', 'NM']))
  if (shared) for (const { dict } of dicts) dict.set(key, shared)
}

function strangeNumber(dicts: readonly Placed[], chance: Chance): void {
  const { dict } = chance.oneOf(dicts)
  const key = chance.oneOf(['N', 'First', 'Length', 'Ff', 'FirstChar', 'DW', 'Count', 'P', 'R'])
  dict.set(PDFName.of(key), PDFNumber.of(chance.oneOf([-1e9, -1, 0, 1e12, 4_294_967_296, 0.5])))
}

/** An entry says what another one says. */
function swapValue(dicts: readonly Placed[], chance: Chance): void {
  const [from, to] = [chance.oneOf(dicts).dict, chance.oneOf(dicts).dict]
  const entries = from.entries()
  if (entries.length === 0) return
  const [, value]: [PDFName, PDFObject] = chance.oneOf(entries)
  const keys = to.keys()
  to.set(keys.length > 0 ? chance.oneOf(keys) : PDFName.of('V'), value)
}

function loseEntry(dicts: readonly Placed[], chance: Chance): void {
  const { dict } = chance.oneOf(dicts)
  const keys = dict.keys()
  if (keys.length > 0) dict.delete(chance.oneOf(keys))
}

function listOf(dict: PDFDict, parts: readonly PDFObject[]): PDFArray {
  const list = PDFArray.withContext(dict.context)
  for (const part of parts) list.push(part)
  return list
}
