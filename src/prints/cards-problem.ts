import { EngineError } from '../engine/engine-error.ts'

/** The list of all cards, or what makes them, could not be fetched. */
export class CardsError extends Error {}

/** Says why there are no cards, and what to do. */
export function sayCardsProblem(reason: unknown): string {
  if (hasNotArrived(reason)) {
    return 'A part of what makes the cards didn’t arrive. Check the connection and try again. If that doesn’t help, load this page again, or take a set that lies ready.'
  }
  return 'The cards could not be made in this browser. Try again, or take a set that lies ready.'
}

function hasNotArrived(reason: unknown): boolean {
  if (reason instanceof CardsError) return true
  return reason instanceof EngineError && (reason.problem === 'no-font' || reason.problem === 'no-code')
}
