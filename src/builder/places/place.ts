/** Where somebody is in the builder; each place has an address, so that Back and reload lead where people expect. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'people' }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'first' } // the five first questions on one page
  | { readonly kind: 'all' } // every question on one page
  | { readonly kind: 'check' }
  | { readonly kind: 'scenes' } // is anything missing?
  | { readonly kind: 'change'; readonly what: string } // `people`, or the id of a question
  | { readonly kind: 'paper' }

/** The fragment of the address for a place: `#topic/feedback`. */
export function routeToHash(place: Route): string {
  switch (place.kind) {
    case 'topic':
      return `#topic/${place.topic}`
    case 'change':
      return `#change/${place.what}`
    default:
      return `#${place.kind}`
  }
}

/** The place that a fragment names; nothing when it is not one of ours, such as a skip link. */
export function routeIn(hash: string): Route | undefined {
  const [kind = '', id = ''] = hash.replace(/^#/, '').split('/')
  switch (kind) {
    case '':
    case 'start':
      return { kind: 'start' }
    case 'people':
    case 'first':
    case 'all':
    case 'check':
    case 'scenes':
    case 'paper':
      return { kind }
    case 'topic':
      return id === '' ? undefined : { kind, topic: id }
    case 'change':
      return id === '' ? undefined : { kind, what: id }
    default:
      return undefined
  }
}

/** The id of the link that changes something: `people`, or the id of a question. */
export function changeLinkId(what: string): string {
  return `change-${what}`
}
