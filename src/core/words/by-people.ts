/** A sentence as it is said of two people, and of more. */
export interface ByPeople {
  readonly two: string
  readonly more: string
}

/** So many people are called by name in a sentence; of more, it says how many, or that they are the others. */
export const mostNamed = 6

/** The sentence for so many people: nobody says “both” of nine. */
export function forPeople(sentence: ByPeople, count: number): string {
  return count > 2 ? sentence.more : sentence.two
}
