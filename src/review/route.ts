import { type Stop, stopToHash } from './place.ts'

/** The places of a review in the order in which people walk through them. */
export function stopsOf(
  id: string,
  people: readonly string[],
  questions: readonly string[],
): readonly Stop[] {
  return [
    { kind: 'begin', id },
    { kind: 'people', id },
    ...people.map((person): Stop => ({ kind: 'person', id, person })),
    { kind: 'numbers', id },
    ...questions.map((question): Stop => ({ kind: 'line', id, question })),
    { kind: 'agree', id },
    { kind: 'done', id },
  ]
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
