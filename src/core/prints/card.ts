/** A question to lay on the table, with its theme and when to use it. */
export interface Card {
  readonly band: number // the place of its theme among all themes, which says how its band looks
  readonly theme: string
  readonly question: string
  readonly when: string
}

/** Which edge the printer turns the sheet over: `long` like a page of a book, `short` like one of a notepad. */
export type Flip = 'long' | 'short'

/** What is printed: fronts alone, or backs as well, for a printer that turns the sheet over one of its edges. */
export type CardSides = 'front' | Flip
