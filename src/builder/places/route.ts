import type { Place } from './place.ts'

/** How the questions are shown: the five first, topic by topic, or all of them on one page. */
export type Pace = 'first' | 'topics' | 'page'

/** The places in the order in which somebody walks through them. */
export function routeOf(topics: readonly string[], pace: Pace): readonly Place[] {
  return [
    { kind: 'start' },
    { kind: 'people' },
    ...questionsAt(topics, pace),
    { kind: 'check' },
    { kind: 'paper' },
  ]
}

function questionsAt(topics: readonly string[], pace: Pace): readonly Place[] {
  switch (pace) {
    case 'first':
      return [{ kind: 'first' }]
    case 'page':
      return [{ kind: 'all' }]
    case 'topics':
      return topics.map((topic) => ({ kind: 'topic', topic }))
  }
}

/** The place after this one; a change and the scenes come straight back to the answers, and the paper is the end. */
export function nextPlace(route: readonly Place[], place: Place): Place {
  if (isAside(place)) return { kind: 'check' }
  return route[indexIn(route, place) + 1] ?? { kind: 'paper' }
}

/** The place before this one; before the start there is none. */
export function placeBefore(route: readonly Place[], place: Place): Place | undefined {
  if (isAside(place)) return { kind: 'check' }
  return route[indexIn(route, place) - 1]
}

/** A place beside the way, to which somebody goes from the answers. */
function isAside({ kind }: Place): boolean {
  return kind === 'change' || kind === 'scenes'
}

function indexIn(route: readonly Place[], place: Place): number {
  return route.findIndex((one) => isSame(one, place))
}

function isSame(one: Place, other: Place): boolean {
  if (one.kind !== other.kind) return false
  return one.kind !== 'topic' || other.kind !== 'topic' || one.topic === other.topic
}
