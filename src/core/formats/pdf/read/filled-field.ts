/** A form field as somebody left it; `value` is empty where nothing was typed or ticked. */
export interface FilledField {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'button'
  readonly value: string
  readonly mayGoOn?: boolean // it was read from a page where it fills its place, so that its end may be missing
  readonly isDoubtful?: boolean // the file says something else too: it is told, and not taken for an answer
}

/** What two copies of a form say alike, though one program has written it a little otherwise. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || one.trim().normalize() === other.trim().normalize()
}

const mostTyped = 1_000_000 // letters; what is agreed is kept twice, as it is and as it was agreed
const mostTold = 300

/** The fields that an alliance has room for together; of those beyond, only the beginning is told. */
export function withinRoom(fields: readonly FilledField[]): readonly FilledField[] {
  let room = mostTyped
  return fields.map((field) => {
    if (field.isDoubtful) return { ...field, value: field.value.slice(0, mostTold) }
    if (field.value.length > room)
      return { ...field, value: field.value.slice(0, mostTold), isDoubtful: true }
    room -= field.value.length
    return field
  })
}
