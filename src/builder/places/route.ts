import type { Route } from './place.ts'

/** How the questions are shown: the five first, topic by topic, or all of them on one page. */
export type Pace = 'first' | 'topics' | 'page'

/** The places in the order in which somebody walks through them. */
export function routesOf(topics: readonly string[], pace: Pace): readonly Route[] {
  return [
    { kind: 'start' },
    { kind: 'people' },
    ...questionsAt(topics, pace),
    { kind: 'check' },
    { kind: 'paper' },
  ]
}

function questionsAt(topics: readonly string[], pace: Pace): readonly Route[] {
  switch (pace) {
    case 'first':
      return [{ kind: 'first' }]
    case 'page':
      return [{ kind: 'all' }]
    case 'topics':
      return topics.map((topic) => ({ kind: 'topic', topic }))
  }
}

/**
 * The place after this one; a change, the scenes and a topic that is no longer asked lead to the answers, and the paper is
 * the end.
 */
export function nextRoute(route: readonly Route[], place: Route): Route {
  const index = indexIn(route, place)
  if (isAside(place) || (place.kind === 'topic' && index < 0)) return { kind: 'check' }
  return route[index + 1] ?? { kind: 'paper' }
}

/** The place before this one; before the start there is none. */
export function routeBefore(route: readonly Route[], place: Route): Route | undefined {
  if (isAside(place)) return { kind: 'check' }
  return route[indexIn(route, place) - 1]
}

/** A place beside the way, to which somebody goes from the answers. */
function isAside({ kind }: Route): boolean {
  return kind === 'change' || kind === 'scenes'
}

function indexIn(route: readonly Route[], place: Route): number {
  return route.findIndex((one) => isSame(one, place))
}

function isSame(one: Route, other: Route): boolean {
  if (one.kind !== other.kind) return false
  return one.kind !== 'topic' || other.kind !== 'topic' || one.topic === other.topic
}
