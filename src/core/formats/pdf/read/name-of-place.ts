/** The field of a circle that was cut off from it, by the circle's own name, or by its label in forms that give it none. */
export function nameOfPlace(ownName: string, label: string): string | undefined {
  const named = /^([a-z][a-z0-9/-]*):[a-z0-9-]+$/.exec(ownName)?.[1]
  return named ?? firstForms.find(([question]) => label.startsWith(question))?.[1]
}

/** All circles of the forms of November 2026, which had no names of their own. */
const firstForms: readonly (readonly [question: string, field: string])[] = [
  ['How much challenge do you want from me? ', 'support-challenge'],
  ['And after that, how often? ', 'check-ins-rhythm'],
  ['When we decide together, how do we usually do it? ', 'decisions-how'],
  ['How long may one of us carry a disagreement before saying it? ', 'disagreement-how-soon'],
  ['How soon do we answer each other, when it isn’t urgent? ', 'pace-reply'],
]
