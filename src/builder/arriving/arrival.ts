import { keptIn } from '../../kit/addresses/open-hash.ts'
import { questionsOf } from '../../kit/addresses/questions-hash.ts'
import { type Route, routeIn } from '../places/place.ts'

/** What somebody's link to the builder asks for. */
export type Arrival =
  | { readonly kind: 'example'; readonly example: string }
  | { readonly kind: 'template'; readonly template: string }
  | { readonly kind: 'kept'; readonly id: string } // an alliance of this browser
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  | { readonly kind: 'place'; readonly place: Route }

/** Reads the address: `?example=…`, `?template=…`, `#open=…`, `#questions=…` or the fragment of a place. */
export function arrivalOf(address: URL): Arrival {
  const example = address.searchParams.get('example') ?? ''
  if (isId(example)) return { kind: 'example', example }
  const template = address.searchParams.get('template') ?? ''
  if (isId(template)) return { kind: 'template', template }
  const kept = keptIn(address.hash)
  if (kept !== undefined) return { kind: 'kept', id: kept }
  const questions = questionsOf(address.hash)
  if (questions.length > 0) return { kind: 'questions', questions }
  return { kind: 'place', place: routeIn(address.hash) ?? { kind: 'start' } }
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)
}
