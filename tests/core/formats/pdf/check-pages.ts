import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import type { Tags } from './check-tags.ts'
import { get, nameOf, numberOf, partsOf, raw, rawPartsOf, streamText, strings, textOf } from './pdf-file.ts'

/** What is wrong with the pages: content that nobody claims, and annotations outside of the structure. */
export function pageFaults(document: PDFDocument, tags: Tags): string[] {
  return document.getPages().flatMap((page, i) => {
    const faults = [...contentFaults(document, page, tags), ...annotationFaults(page, tags)]
    const order = nameOf(get(page.node, 'Tabs')) === 'S' ? [] : ['Tab does not follow the structure']
    return [...faults, ...order].map((fault) => `page ${i + 1}: ${fault}`)
  })
}

function contentFaults(document: PDFDocument, page: PDFPage, tags: Tags): string[] {
  const key = numberOf(get(page.node, 'StructParents'))
  const parents = rawPartsOf(document.context.lookup(tags.parents.get(key) as never))
  const faults: string[] = []
  let open = 0
  for (const { operator, id } of marksIn(streamText(get(page.node, 'Contents')))) {
    if (operator === 'EMC') open--
    else if (operator === 'BMC' || operator === 'BDC') open++
    else if (open === 0) faults.push(`${operator} is drawn outside of marked content`)
    if (id !== undefined) faults.push(...markedFaults(id, parents[id], tags.marked.get(`${page.ref}#${id}`)))
  }
  return open === 0 ? faults : [...faults, 'marked content does not end']
}

interface Operation {
  readonly operator: string
  readonly id: number | undefined
}

/** The operators that mark or draw; strings are taken out first, since they may hold anything. */
function marksIn(content: string): readonly Operation[] {
  const bare = content.replace(strings, '')
  const found = bare.matchAll(/(?:\/MCID (\d+)[^\n]*?)?(?<![\w/])(BMC|BDC|EMC|TJ|Tj|S|f|B|b|Do)(?!\w)/g)
  return [...found].map(([, id, operator = '']) => ({
    operator,
    id: id === undefined ? undefined : Number(id),
  }))
}

function markedFaults(id: number, parent: PDFObject | undefined, claimed: PDFObject | undefined): string[] {
  if (claimed === undefined) return [`no element claims marked content ${id}`]
  return parent === claimed ? [] : [`the parent tree is wrong about marked content ${id}`]
}

function annotationFaults(page: PDFPage, tags: Tags): string[] {
  const annotations = get(page.node, 'Annots')
  const refs = rawPartsOf(annotations)
  return partsOf(annotations).flatMap((annotation, i) => {
    const owner = tags.objects.get(String(refs[i]))
    const rules: readonly [string, boolean][] = [
      ['an annotation stands outside of the structure', owner !== undefined],
      ['a field stands outside of a Form', owner === undefined || owner.role === 'Form'],
      ['the parent tree is wrong about a field', parentOf(annotation, tags) === owner?.ref],
      ['a field has no label', textOf(get(annotation, 'TU')).trim() !== ''],
      ['a box to tick has no appearance', !isBox(annotation) || get(annotation, 'AP', 'N') !== undefined],
      ['an annotation does not know its page', raw(annotation, 'P') === page.ref],
    ]
    return rules.filter(([, holds]) => !holds).map(([fault]) => fault)
  })
}

function isBox(annotation: PDFObject | undefined): boolean {
  return nameOf(get(annotation, 'FT') ?? get(annotation, 'Parent', 'FT')) === 'Btn'
}

function parentOf(annotation: PDFObject | undefined, tags: Tags): PDFObject | undefined {
  return tags.parents.get(numberOf(get(annotation, 'StructParent')))
}
