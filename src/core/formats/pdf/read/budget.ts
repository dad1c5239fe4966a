/** How much may still be looked at, so that a hostile file can't keep us busy or fill the memory. */
export interface Budget {
  left: number
}

/** Reading this would take more time or memory than any file of ours: whoever reads it stops here. */
export class TooMuch extends Error {}

/** What stands in the file is not what should stand there; whoever reads it goes on elsewhere. */
export class Unreadable extends Error {}

/** Takes so much of a budget. Throws when it is used up. */
export function spend(budget: Budget, amount: number): void {
  budget.left -= amount
  if (budget.left < 0) throw new TooMuch('too much to read')
}
