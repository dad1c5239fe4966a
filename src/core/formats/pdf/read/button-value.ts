import type { PdfObjects } from './objects.ts'
import { type Dict, isDict, isList, nameIn, type Value } from './value.ts'

/** A button as it stands in a file: what is said of its value, and the places at which it stands. */
export interface Button {
  readonly said: Value | undefined // V
  readonly options: Value | undefined // Opt
  readonly places: readonly Dict[]
}

/** What is ticked; empty when nothing is. */
export interface Ticked {
  readonly value: string
  readonly isDoubtful?: boolean
}

/**
 * The option that is ticked (PDF 32000-1, 12.7.4.2). The value holds, as a name or, from some programs, as a string; without
 * one, the places say which of them looks ticked. What the places alone say against the value is doubtful.
 */
export function buttonValue(file: PdfObjects, button: Button): Ticked {
  const said = stateIn(file, button.said) ?? saidBelow(file, button.places)
  const shown = [...new Set(button.places.flatMap((place) => shownAt(file, place)))]
  const option = (state: string) => optionOf(file, state, button)
  const word = file.text(button.said) // where it is a string, it may be the option itself
  if (optionsIn(file, button.options).includes(word)) return { value: word }
  if (said !== undefined && said !== 'Off' && said !== '') return { value: option(said) }
  if (shown.length === 0) return { value: '' }
  const value = shown.map(option).join(', ')
  return said === undefined && shown.length === 1 ? { value } : { value, isDoubtful: true }
}

/** Some programs write what looks like a name into a string. */
function stateIn(file: PdfObjects, value: Value | undefined): string | undefined {
  const name = nameIn(file.resolve(value))
  if (name !== undefined) return name
  const text = file.text(value).replace(/^\//, '')
  return text === '' ? undefined : text
}

function saidBelow(file: PdfObjects, places: readonly Dict[]): string | undefined {
  const states = places.map((place) => stateIn(file, place.entries.get('V')))
  return (
    states.find((state) => state !== undefined && state !== 'Off') ??
    states.find((state) => state !== undefined)
  )
}

function shownAt(file: PdfObjects, place: Dict): readonly string[] {
  const state = nameIn(file.entry(place, 'AS'))
  return state === undefined || state === 'Off' ? [] : [state]
}

/** Where the options have a list of their own, a state is but the place in it. */
function optionOf(file: PdfObjects, state: string, { options, places }: Button): string {
  const names = optionsIn(file, options)
  const at = places.findIndex((place) => hasState(file, place, state))
  if (at === -1 && names.includes(state)) return state
  return names[at === -1 ? Number.parseInt(state, 10) : at] || state
}

function optionsIn(file: PdfObjects, options: Value | undefined): readonly string[] {
  const list = file.resolve(options)
  return isList(list) ? list.slice(0, 100).map((one) => file.text(isList(one) ? one[0] : one)) : []
}

function hasState(file: PdfObjects, place: Dict, state: string): boolean {
  const looks = file.entry(file.entry(place, 'AP'), 'N')
  return isDict(looks) && looks.entries.has(state)
}
