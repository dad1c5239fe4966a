import { buttonValue } from './button-value.ts'
import { type FilledField, saysTheSame } from './filled-field.ts'
import { nameOfPlace } from './name-of-place.ts'
import type { PdfObjects } from './objects.ts'
import { type Dict, nameIn, type Value } from './value.ts'

export const longestName = 500 // letters; nobody needs as many

/** What a field and its parents say together. */
export interface Inherited {
  readonly name: string
  readonly label: string
  readonly type: string | undefined
  readonly value: Value | undefined
  readonly rich: Value | undefined // RV: the same with its looks; some programs write it alone
  readonly options: Value | undefined
}
/**
 * A field as somebody left it, with the places at which it stands; it is several where they say different things, or where a
 * program has cut them off from it.
 */
export function filledFieldsOf(
  file: PdfObjects,
  here: Inherited,
  places: readonly Dict[],
): readonly FilledField[] {
  if (here.name === '') return places.flatMap((place) => namelessField(file, place, here))
  const { name, label, value, rich, options } = here
  if (isButton(file, here, places))
    return [{ name, label, kind: 'button', ...buttonValue(file, { said: value, options, places }) }]
  const below = places.map((place) => textIn(file, place.entries.get('V')))
  const plain = [textIn(file, value), ...below].filter((text) => text !== '')
  const [first = '', ...others] = plain.length > 0 ? plain : [file.richText(rich)]
  const different = [...new Set(others)].filter((text) => !saysTheSame(text, first))
  return [
    { name, label, kind: 'text', value: first },
    ...different.map((text) => ({ name, label, kind: 'text', value: text, isDoubtful: true }) as const),
  ]
}

/** Some programs say only at its places what kind of field it is; places that have looks to choose from are ticked. */
function isButton(file: PdfObjects, { type }: Inherited, places: readonly Dict[]): boolean {
  const kinds = [type, ...places.map((place) => nameIn(file.entry(place, 'FT')))]
  const kind = kinds.find((one) => one !== undefined)
  return kind === undefined ? places.some((place) => place.entries.has('AS')) : kind === 'Btn'
}

/** What was typed, also where a program has written it as a name or a number. */
function textIn(file: PdfObjects, value: Value | undefined): string {
  const found = file.resolve(value)
  return typeof found === 'number' ? String(found) : (nameIn(found) ?? file.text(found))
}

/** A place that some program has cut off from its field; what can't be told whose it is, is doubtful. */
function namelessField(file: PdfObjects, place: Dict, from: Inherited): readonly FilledField[] {
  const label = file.text(place.entries.get('TU')).slice(0, longestName) || from.label
  const name = nameOfPlace(file.text(place.entries.get('NM')), label)
  if (name !== undefined) return filledFieldsOf(file, { ...from, type: 'Btn', name, label }, [place])
  if (label === '') return []
  return filledFieldsOf(file, { ...from, name: label, label }, [place])
    .filter(({ value }) => value !== '')
    .map((field) => ({ ...field, isDoubtful: true }))
}
