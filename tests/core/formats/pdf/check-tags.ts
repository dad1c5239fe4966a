import { PDFDict, type PDFDocument, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib'
import { get, nameOf, numberOf, partsOf, raw, rawPartsOf, textOf } from './pdf-file.ts'

/** One structure element, met on the way through the tree. */
interface Element {
  readonly ref: PDFObject
  readonly dict: PDFDict
  readonly role: string
  readonly parent: string
}

/** What the structure says, and what is wrong with it. */
export interface Tags {
  readonly faults: string[]
  /** The element that claims marked content, by page reference and number: `12 0 R#3`. */
  readonly marked: ReadonlyMap<string, PDFObject>
  /** The role and the element that claim an annotation, by its reference. */
  readonly objects: ReadonlyMap<string, { readonly role: string; readonly ref: PDFObject }>
  /** What the parent tree leads to, by its keys: one element, or those of a page. */
  readonly parents: ReadonlyMap<number, PDFObject>
}

/** Reads the structure tree from its root to its leaves. */
export function readTags(document: PDFDocument): Tags {
  const root = get(document.catalog, 'StructTreeRoot')
  const tags = { faults: [] as string[], marked: new Map(), objects: new Map(), parents: parentTree(root) }
  const elements: Element[] = []
  const rootRef = document.catalog.get(document.context.obj('StructTreeRoot') as never) as PDFRef
  for (const ref of rawPartsOf(get(root, 'K'))) walk(document, ref, rootRef, '', tags, elements)
  if (elements.length === 0) tags.faults.push('there is no structure')
  tags.faults.push(...elements.flatMap(elementFaults), ...headingFaults(elements))
  return tags
}

function parentTree(root: PDFObject | undefined): ReadonlyMap<number, PDFObject> {
  const nums = rawPartsOf(get(root, 'ParentTree', 'Nums'))
  const pairs = nums.flatMap((key, i) => (i % 2 === 0 ? [[numberOf(key), nums[i + 1]] as const] : []))
  return new Map(pairs.flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
}

type Growing = {
  faults: string[]
  marked: Map<string, PDFObject>
  objects: Map<string, { role: string; ref: PDFObject }>
}

function walk(
  document: PDFDocument,
  ref: PDFObject,
  above: PDFObject,
  parent: string,
  tags: Growing,
  elements: Element[],
): void {
  const dict = document.context.lookup(ref as PDFRef)
  if (!(dict instanceof PDFDict)) return
  const role = nameOf(get(dict, 'S'))
  elements.push({ ref, dict, role, parent })
  if (raw(dict, 'P') !== above) tags.faults.push(`a ${role} does not know its parent`)
  const kids = partsOf(get(dict, 'K'))
  rawPartsOf(get(dict, 'K')).forEach((kid, i) => {
    const value = kids[i]
    if (value instanceof PDFNumber) claim(tags, `${raw(dict, 'Pg')}#${value}`, ref)
    else if (nameOf(get(value, 'Type')) === 'MCR')
      claim(tags, `${raw(value, 'Pg')}#${get(value, 'MCID')}`, ref)
    else if (nameOf(get(value, 'Type')) === 'OBJR') tags.objects.set(String(raw(value, 'Obj')), { role, ref })
    else walk(document, kid, ref, role, tags, elements)
  })
}

function claim(tags: Growing, key: string, ref: PDFObject): void {
  if (tags.marked.has(key)) tags.faults.push(`marked content ${key} is claimed twice`)
  tags.marked.set(key, ref)
}

const within: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
}
const roles = new Set([
  'Document',
  'Sect',
  'H1',
  'H2',
  'H3',
  'P',
  'L',
  'Table',
  'Form',
  'Figure',
  ...Object.keys(within),
])

function elementFaults({ dict, role, parent }: Element): string[] {
  const rules: readonly [string, boolean][] = [
    [`${role} is no standard role`, roles.has(role)],
    [`a ${role} stands in a ${parent}`, within[role]?.includes(parent) ?? true],
    ['a TH has no scope', role !== 'TH' || nameOf(get(dict, 'A', 'Scope')) !== ''],
    ['a Figure has no alternative text', role !== 'Figure' || textOf(get(dict, 'Alt')).trim() !== ''],
    ['a Form holds something else than one field', role !== 'Form' || partsOf(get(dict, 'K')).length === 1],
  ]
  return rules.filter(([, holds]) => !holds).map(([fault]) => fault)
}

/** The first heading is an H1, and none is more than one level below the one before it. */
function headingFaults(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number)
  if (levels.length === 0) return ['there is no heading']
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 0
    return level > before + 1 ? [`an H${level} follows ${before ? `an H${before}` : 'nothing'}`] : []
  })
}
