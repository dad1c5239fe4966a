import type { NumberedRound } from './anneal.ts'
import { fullGroups, pairsAndAThree, type Starter, threesAndAFour } from './starter-table.ts'

const starters: readonly Starter[] = [...fullGroups, ...pairsAndAThree, ...threesAndAFour]

/** The rounds of groups of `seats`, one of them perhaps larger, in which nobody meets twice; none where no starter is known. */
export function grownRounds(seats: number, people: number): readonly NumberedRound[] {
  const all = starters.map((starter) => ({ starter, first: starter.rounds.map(groupsIn) }))
  const found = all.find(
    ({ first: [one = []] }) => one.at(-1)?.length === seats && one.flat().length === people,
  )
  if (!found) return []
  const { step, still = '', across = '' } = found.starter
  const circles = Math.floor(people / step) * step
  const moved = (place: number, by: number) =>
    place < circles ? place - (place % step) + ((place + by) % step) : place
  const grown = found.first.flatMap((round) =>
    countTo(step).map((by) => round.map((group) => group.map((place) => moved(place, by)))),
  )
  const others = groupsIn(across).map((ahead) => acrossCircles(step, ahead))
  return [...grown, ...(still === '' ? [] : [groupsIn(still)]), ...others]
}

function acrossCircles(step: number, [second = 0, third = 0]: readonly number[]): NumberedRound {
  return countTo(step).map((one) => [one, step + ((one + second) % step), 2 * step + ((one + third) % step)])
}

function countTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number)
}

/** '0 1 2, 3 4 5' as groups of numbers. */
function groupsIn(text: string): readonly (readonly number[])[] {
  return text === '' ? [] : text.split(', ').map((group) => group.split(' ').map(Number))
}
