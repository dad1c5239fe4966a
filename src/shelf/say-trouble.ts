import type { Refusal } from '../keeping/refusals.ts'
import type { ShelfMessages } from './words.ts'

/** Says why something could not be kept, and what to do. */
export function sayTrouble(refusal: Refusal, { builder, shelf }: ShelfMessages): string {
  switch (refusal) {
    case 'full':
      return shelf.problems.full
    case 'refused':
      return shelf.problems.forbidden
    case 'newer':
    case 'older':
    case 'unreadable':
      return builder.saving[refusal]
  }
}
