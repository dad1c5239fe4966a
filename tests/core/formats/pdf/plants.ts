import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib'
import { get, nameOf, partsOf, streamText } from './pdf-file.ts'

/** Something wrong that is put into a good file, and what the check must say about it. */
export interface Plant {
  readonly fault: string
  readonly said: string
  readonly in: 'paper' | 'form'
  plant(document: PDFDocument): void
}

export const plants: readonly Plant[] = [
  inPaper('no language', 'no language', without('Lang')),
  inPaper('no mark', 'not marked as tagged', without('MarkInfo')),
  inPaper('a hidden title', 'title is not shown', without('ViewerPreferences')),
  inPaper('no metadata', 'PDF/UA-1 is not declared', without('Metadata')),
  inPaper('no output intent', 'no output intent', without('OutputIntents')),
  inPaper('an attachment of nothing', 'does not belong', without('AF')),
  inPaper('no structure', 'there is no structure', without('StructTreeRoot')),
  inPaper('an unknown role', 'no standard role', renamed('P', 'Paragraph')),
  inPaper('a skipped level', 'an H3 follows an H1', renamed('H2', 'H3')),
  inPaper('no first heading', 'an H2 follows nothing', renamed('H1', 'P')),
  inPaper('a homeless item', 'a LI stands in a P', renamed('L', 'P')),
  inPaper('a cell that heads nothing', 'a TH has no scope', renamed('P', 'TH')),
  inPaper('a silent figure', 'no alternative text', cut('Figure', 'Alt')),
  inPaper('a lost parent', 'does not know its parent', cut('P', 'P')),
  inPaper(
    'an unmarked rule',
    'outside of marked content',
    drawn((content) => `${content}\n0 0 m 9 9 l S`),
  ),
  inPaper(
    'no end',
    'does not end',
    drawn((content) => content.replace(/EMC$/, '')),
  ),
  inPaper(
    'unclaimed content',
    'no element claims',
    drawn((content) => content.replace('MCID 0', 'MCID 999')),
  ),
  inPaper('a wrong parent tree', 'parent tree is wrong about marked', swapParents),
  inPaper('unreadable text', 'no ToUnicode', (document) =>
    drop(withEntry(document, 'ToUnicode'), 'ToUnicode'),
  ),
  inPaper('no face', 'not embedded', (document) => drop(withEntry(document, 'FontFile2'), 'FontFile2')),
  inPaper(
    'a missing glyph',
    'show .notdef',
    drawn((content) => content.replace(/\[\([\s\S]{2}/, '[(\0\0')),
  ),
  inForm('a field without label', 'no label', (document) => drop(withEntry(document, 'TU'), 'TU')),
  inForm('a box without looks', 'no appearance', (document) => drop(withEntry(document, 'AP'), 'AP')),
  inForm('a stray field', 'wrong about a field', (document) =>
    drop(withEntry(document, 'Rect'), 'StructParent'),
  ),
  inForm('a field in a paragraph', 'outside of a Form', renamed('Form', 'P')),
  inForm('an order of its own', 'Tab does not follow', (document) =>
    drop([document.getPage(0).node], 'Tabs'),
  ),
]

type Change = (document: PDFDocument) => void

function inPaper(fault: string, said: string, plant: Change): Plant {
  return { fault, said, in: 'paper', plant }
}

function inForm(fault: string, said: string, plant: Change): Plant {
  return { fault, said, in: 'form', plant }
}

function without(entry: string): Change {
  return ({ catalog }) => drop([catalog], entry)
}

function cut(role: string, entry: string): Change {
  return (document) => drop(tagged(document, role), entry)
}

function renamed(role: string, other: string): Change {
  return (document) => {
    for (const element of tagged(document, role)) element.set(PDFName.of('S'), PDFName.of(other))
  }
}

function drawn(change: (content: string) => string): Change {
  return (document) => {
    const { node } = document.getPage(0)
    const content = change(streamText(get(node, 'Contents')))
    node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)))
  }
}

function swapParents({ catalog }: PDFDocument): void {
  const page = partsOf(get(catalog, 'StructTreeRoot', 'ParentTree', 'Nums'))[1]
  if (page instanceof PDFArray) page.set(0, PDFRef.of(1))
}

function drop(dicts: readonly PDFDict[], entry: string): void {
  for (const dict of dicts) dict.delete(PDFName.of(entry))
}

function withEntry(document: PDFDocument, entry: string): readonly PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  return objects.filter((object) => object instanceof PDFDict).filter((dict) => dict.has(PDFName.of(entry)))
}

function tagged(document: PDFDocument, role: string): readonly PDFDict[] {
  return withEntry(document, 'S').filter((dict) => nameOf(get(dict, 'S')) === role)
}
