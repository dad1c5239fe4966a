import { asksEach } from '../core/form/form.ts'
import { type Stop, type StopWithin, stopToHash } from './place.ts'

/** The places of a review in the order in which people walk through them; a large group is asked at once how it is going. */
export function stopsOf(
  id: string,
  people: readonly string[],
  questions: readonly string[],
): readonly StopWithin[] {
  return [
    { kind: 'begin', id },
    { kind: 'people', id },
    ...(asksEach(people)
      ? people.map((person): StopWithin => ({ kind: 'person', id, person }))
      : [{ kind: 'everybody', id } as const]),
    { kind: 'numbers', id },
    ...questions.map((question): StopWithin => ({ kind: 'line', id, question })),
    { kind: 'agree', id },
    { kind: 'done', id },
  ]
}

/** Where the numbers of a review begin: with the first person, or with everybody at once. */
export function pulseStop(route: readonly StopWithin[]): StopWithin | undefined {
  return route.find(({ kind }) => kind === 'person' || kind === 'everybody' || kind === 'numbers')
}

/**
 * The place on this way that an address of before means: since then a group may have grown too large to ask each, or
 * small enough.
 */
export function placeOn(route: readonly StopWithin[], place: StopWithin): StopWithin {
  const asksNow = place.kind === 'person' || place.kind === 'everybody'
  const isOther = asksNow && !route.some(({ kind }) => kind === place.kind)
  return isOther ? (pulseStop(route) ?? place) : place
}

/** The place after this one; from a place beside the way people come back to where they agree. */
export function nextStop(route: readonly Stop[], place: Stop): Stop | undefined {
  const index = stopIndex(route, place)
  return index === -1 ? route.find(({ kind }) => kind === 'agree') : route[index + 1]
}

/** The place before this one; before the beginning there is none. */
export function stopBefore(route: readonly Stop[], place: Stop): Stop | undefined {
  return route[stopIndex(route, place) - 1]
}

function stopIndex(route: readonly Stop[], place: Stop): number {
  return route.findIndex((one) => stopToHash(one) === stopToHash(place))
}
