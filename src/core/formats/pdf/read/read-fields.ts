import { filledFieldsOf, type Inherited, longestName } from './field-of.ts'
import { type FilledField, saysTheSame } from './filled-field.ts'
import type { PdfObjects } from './objects.ts'
import { ourName } from './our-name.ts'
import { pagesOf } from './pages-of.ts'
import { type Dict, isDict, isList, nameIn, type Value } from './value.ts'

/**
 * The fields of a form: first those in its list, then those that stand on the pages alone, since some programs forget the
 * list (PDF 32000-1, 12.7). A name that comes twice is one field; another value in the second one is doubtful.
 */
export function readFields(file: PdfObjects): readonly FilledField[] {
  const seen = new Set<Dict>()
  const found = new Map<string, FilledField>()
  const doubtful: FilledField[] = []
  for (const read of [...listedFields(file, seen), ...standingFields(file, seen)]) {
    const field = { ...read, name: ourName(read.name) }
    const before = found.get(field.name)
    const isOther = before !== undefined && before.value !== '' && field.value !== ''
    if (field.isDoubtful || (isOther && !saysTheSame(field.value, before.value)))
      doubtful.push({ ...field, isDoubtful: true })
    else if (!isOther && (before === undefined || field.value !== '')) found.set(field.name, field)
  }
  return [...found.values(), ...doubtful]
}

const mostNodes = 5000 // each is looked at once

/** A part of the form, and what its parents said for it. */
interface Node {
  readonly dict: Value
  readonly from: Inherited
}
const nothingInherited: Inherited = {
  name: '',
  label: '',
  type: undefined,
  value: undefined,
  rich: undefined,
  options: undefined,
}

function listedFields(file: PdfObjects, seen: Set<Dict>): readonly FilledField[] {
  const fields: FilledField[] = []
  const waiting: Node[] = [
    { dict: { kind: 'dict', entries: rootEntries(file), stream: null }, from: nothingInherited },
  ]
  while (waiting.length > 0 && seen.size < mostNodes) {
    const { dict: value, from } = waiting.pop() ?? { dict: null, from: nothingInherited }
    const dict = file.resolve(value)
    if (!isDict(dict) || seen.has(dict)) continue
    seen.add(dict)
    const here = inherit(file, dict, from)
    const kids = kidsOf(file, dict)
    const parts = kids.filter((kid) => kid.entries.has('T') || here.name === '')
    waiting.push(
      ...parts
        .toReversed()
        .slice(0, mostNodes - waiting.length)
        .map((part) => ({ dict: part, from: here })),
    )
    if (parts.length === 0) fields.push(...filledFieldsOf(file, here, kids.length > 0 ? kids : [dict]))
    if (parts.length === 0) for (const kid of kids) seen.add(kid)
  }
  return fields
}

/** The form as if it were a field without a name, whose parts are all others. */
function rootEntries(file: PdfObjects): ReadonlyMap<string, Value> {
  const roots = file.entry(file.entry(file.catalog, 'AcroForm'), 'Fields')
  return new Map([['Kids', roots ?? null]])
}

/** Each place on a page that the list didn't lead to, with what stands above it; places of one field are taken together. */
function standingFields(file: PdfObjects, seen: Set<Dict>): readonly FilledField[] {
  return pagesOf(file)
    .flatMap(({ dict }) => dictsIn(file, file.entry(dict, 'Annots')))
    .flatMap((place) => {
      if (seen.has(place) || seen.size >= mostNodes || !isWidget(file, place)) return []
      const above = ancestorsOf(file, place)
      const field = above.find(({ entries }) => entries.has('T'))
      const places = field && field !== place ? kidsOf(file, field) : []
      const together = places.includes(place) ? places : [place]
      for (const one of together) seen.add(one)
      const here = above.toReversed().reduce((from, dict) => inherit(file, dict, from), nothingInherited)
      const isStranger = field !== undefined && field !== place && seen.has(field) && !places.includes(place)
      return filledFieldsOf(file, isStranger && place.entries.has('AS') ? withoutValue(here) : here, together)
    })
}

/** A circle that came from another form stands under a field with another value; its picture says what was ticked. */
function withoutValue(here: Inherited): Inherited {
  return here.type === 'Btn' ? { ...here, value: undefined } : here
}

function isWidget(file: PdfObjects, place: Dict): boolean {
  return nameIn(file.entry(place, 'Subtype')) === 'Widget' || place.entries.has('FT')
}

/** A place, its field, and what that is a part of. */
function ancestorsOf(file: PdfObjects, place: Dict): readonly Dict[] {
  const line = [place]
  for (let at = file.entry(place, 'Parent'); isDict(at) && line.length < 20; at = file.entry(at, 'Parent')) {
    if (line.includes(at)) return line
    line.push(at)
  }
  return line
}

function inherit(file: PdfObjects, dict: Dict, from: Inherited): Inherited {
  const own = file.text(dict.entries.get('T'))
  return {
    name: [from.name, own]
      .filter((part) => part !== '')
      .join('.')
      .slice(0, longestName),
    label: file.text(dict.entries.get('TU')).slice(0, longestName) || from.label,
    type: nameIn(file.entry(dict, 'FT')) ?? from.type,
    value: file.entry(dict, 'V') ?? from.value,
    rich: dict.entries.get('RV') ?? from.rich,
    options: file.entry(dict, 'Opt') ?? from.options,
  }
}

function kidsOf(file: PdfObjects, dict: Dict): readonly Dict[] {
  return dictsIn(file, file.entry(dict, 'Kids'))
}

function dictsIn(file: PdfObjects, value: Value | undefined): readonly Dict[] {
  return isList(value) ? value.slice(0, mostNodes).map(file.resolve).filter(isDict) : []
}
