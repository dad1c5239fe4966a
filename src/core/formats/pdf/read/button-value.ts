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
 * The option that is ticked (PDF 32000-1, 12.7.4.2). The value holds, as a name or, from some programs, as a string, a
 * number or a list of one; without one, the places say which of them looks ticked. What the places alone say against the
 * value is doubtful.
 */
export function buttonValue(file: PdfObjects, button: Button): Ticked {
  const said = plainState(file, stateIn(file, button.said) ?? saidBelow(file, button.places), button)
  const shown = [...new Set(button.places.flatMap((place) => shownAt(file, place)))].map((state) =>
    optionOf(file, state, button),
  )
  const word = file.text(button.said) // where it is a string, it may be the option itself
  const isOption = optionsIn(file, button.options).includes(word)
  const named = said === undefined || said === 'Off' ? undefined : optionOf(file, said, button)
  if (isOption && !(named !== undefined && shown.includes(named))) return { value: word }
  if (named !== undefined) return { value: named }
  if (shown.length === 0) return { value: '' }
  const value = shown.join(', ')
  return said === undefined && shown.length === 1 ? { value } : { value, isDoubtful: true }
}

/** Some programs write what looks like a name into a string, or a number, or either into a list. */
function stateIn(file: PdfObjects, value: Value | undefined): string | undefined {
  const found = file.resolve(value)
  const one = isList(found) ? file.resolve(found[0]) : found
  if (typeof one === 'number') return String(one)
  const name = nameIn(one)
  if (name !== undefined) return name
  const text = file.text(one).replace(/^\//, '')
  return text === '' ? undefined : text
}

/** How programs say that a box is not ticked, when it has no state of that name. */
const notTicked = /^(off|no|n|false|0|unchecked)$/i

/** A state without the other words for Off: of a circle, 0 may be a place in a list. */
function plainState(file: PdfObjects, state: string | undefined, { places }: Button): string | undefined {
  if (state === undefined || places.some((place) => hasState(file, place, state))) return state
  const isOff = places.length > 1 ? /^off$/i.test(state) : notTicked.test(state)
  return isOff ? 'Off' : state
}

function saidBelow(file: PdfObjects, places: readonly Dict[]): string | undefined {
  const states = places.map((place) => ownState(file, place, stateIn(file, place.entries.get('V'))))
  return (
    states.find((state) => state !== undefined && state !== 'Off') ??
    states.find((state) => state !== undefined)
  )
}

/** A circle that says Yes of itself is ticked, whatever its state is called. */
function ownState(file: PdfObjects, place: Dict, said: string | undefined): string | undefined {
  if (said === undefined || notTicked.test(said) || hasState(file, place, said)) return said
  const looks = file.entry(file.entry(place, 'AP'), 'N')
  const [state, ...others] = isDict(looks) ? [...looks.entries.keys()].filter((key) => key !== 'Off') : []
  return state !== undefined && others.length === 0 ? state : said
}

function shownAt(file: PdfObjects, place: Dict): readonly string[] {
  const state = stateIn(file, place.entries.get('AS'))
  return state === undefined || state === 'Off' ? [] : [state]
}

/** Where the options have a list of their own, at the field or at each place, a state is but the place in it. */
function optionOf(file: PdfObjects, state: string, { options, places }: Button): string {
  const at = places.findIndex((place) => hasState(file, place, state))
  const below = optionsIn(file, places[Math.max(at, 0)]?.entries.get('Opt'))
  if (below.length === 1 && places.length > 1) return below[0] || state
  const names = options === undefined ? below : optionsIn(file, options)
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
