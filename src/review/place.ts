/** Where somebody is in a review. All but the start name the alliance, so that reload and Back lead where people expect. */
export type Stop =
  | { readonly kind: 'start' }
  | { readonly kind: 'begin'; readonly id: string }
  | { readonly kind: 'people'; readonly id: string } // who leaves, and who joins
  | { readonly kind: 'person'; readonly id: string; readonly person: string } // how it is going, one person alone
  | { readonly kind: 'everybody'; readonly id: string } // how it is going, asked of a large group at once
  | { readonly kind: 'numbers'; readonly id: string } // what all of them said
  | { readonly kind: 'line'; readonly id: string; readonly question: string }
  | { readonly kind: 'agree'; readonly id: string }
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'versions'; readonly id: string }
  | { readonly kind: 'scenes'; readonly id: string }

/** A place in the review of one alliance. */
export type StopWithin = Exclude<Stop, { kind: 'start' }>

/** The fragment of the address for a place: `#id=…/line/feedback-how`. Browsers tell it to no server. */
export function stopToHash(place: Stop): string {
  switch (place.kind) {
    case 'start':
      return '#start'
    case 'begin':
      return `#id=${place.id}`
    case 'person':
      return `#id=${place.id}/pulse/${place.person}`
    case 'everybody':
      return `#id=${place.id}/pulse/all`
    case 'numbers':
      return `#id=${place.id}/pulse`
    case 'line':
      return `#id=${place.id}/line/${place.question}`
    case 'people':
    case 'agree':
    case 'done':
    case 'versions':
    case 'scenes':
      return `#id=${place.id}/${place.kind}`
  }
}

/** The place that a fragment names; nothing when it is not one of ours, such as a skip link. */
export function stopIn(hash: string): Stop | undefined {
  if (hash === '' || hash === '#' || hash === '#start') return { kind: 'start' }
  const [, id, rest = ''] = hash.match(/^#id=([a-zA-Z0-9-]{1,64})(?:\/(.*))?$/) ?? []
  return id === undefined ? undefined : placeIn(id, rest)
}

function placeIn(id: string, rest: string): Stop | undefined {
  const [kind = '', what = ''] = rest.split('/')
  switch (kind) {
    case '':
      return { kind: 'begin', id }
    case 'pulse':
      return pulsePlace(id, what)
    case 'line':
      return what === '' ? undefined : { kind: 'line', id, question: what }
    case 'people':
    case 'agree':
    case 'done':
    case 'versions':
    case 'scenes':
      return { kind, id }
    default:
      return undefined
  }
}

function pulsePlace(id: string, what: string): Stop {
  if (what === 'all') return { kind: 'everybody', id }
  return what === '' ? { kind: 'numbers', id } : { kind: 'person', id, person: what }
}
