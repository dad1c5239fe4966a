import { isOwn, type Own } from './own.ts'
import { tidyOwn } from './with-own.ts'

/** The form as somebody needs it who is to answer it: without the words of what is asked no more. */
export function ownToAsk(own: Own | undefined): Own | undefined {
  if (own === undefined) return undefined
  const isAsked = ({ id }: { readonly id: string }) => !own.leftOut?.includes(id)
  return tidyOwn({
    questions: own.questions?.filter(isAsked),
    reworded: own.reworded?.filter(isAsked),
    order: own.order,
    leftOut: own.leftOut?.filter((id) => !isOwn(id)),
  })
}
