import { hashOf, type Place } from './place.ts'

/** The places of a review in the order in which people walk through them. */
export function routeOf(
  id: string,
  people: readonly string[],
  questions: readonly string[],
): readonly Place[] {
  return [
    { kind: 'begin', id },
    ...people.map((person): Place => ({ kind: 'person', id, person })),
    { kind: 'numbers', id },
    ...questions.map((question): Place => ({ kind: 'line', id, question })),
    { kind: 'agree', id },
    { kind: 'done', id },
  ]
}

/** The place after this one; from a place beside the way people come back to where they agree. */
export function nextPlace(route: readonly Place[], place: Place): Place | undefined {
  const index = indexIn(route, place)
  return index === -1 ? route.find(({ kind }) => kind === 'agree') : route[index + 1]
}

/** The place before this one; before the beginning there is none. */
export function placeBefore(route: readonly Place[], place: Place): Place | undefined {
  return route[indexIn(route, place) - 1]
}

function indexIn(route: readonly Place[], place: Place): number {
  return route.findIndex((one) => hashOf(one) === hashOf(place))
}
