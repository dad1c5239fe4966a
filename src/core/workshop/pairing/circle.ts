/**
 * Every two of an even number of people together exactly once, in one round fewer than there are people: one stays, the others
 * move on by a seat (Kirkman's circle method of 1847). Rounds of pairs, by the places of people from 0.
 */
export function circleRounds(count: number): readonly (readonly (readonly number[])[])[] {
  const moving = count - 1
  return Array.from({ length: moving }, (_, round) => {
    const seat = (place: number) => (place + round) % moving
    const others = Array.from({ length: count / 2 - 1 }, (_, pair) => [
      seat(pair + 1),
      seat(moving - 1 - pair),
    ])
    return [[seat(0), count - 1], ...others]
  })
}
