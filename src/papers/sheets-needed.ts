import type { Template } from '../core/templates/template.ts'

/** How many people share one sheet of a paper: as many as its blank page has places for. */
export function placesOn({ roles }: Template): number {
  return roles.reduce((sum, { blank }) => sum + blank, 0)
}

/** How many sheets a group takes, of a paper that is one sheet for so many people: 24 people in pairs take 12. */
export function sheetsFor(people: number, places: number): number {
  return Math.ceil(people / places)
}
