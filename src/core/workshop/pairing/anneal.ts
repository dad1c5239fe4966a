import { shuffled } from './chance.ts'

/** Rounds that are to be filled: who is there, by number, and how many people each group has. */
export interface Seats {
  readonly people: readonly number[]
  readonly sizes: readonly number[]
}

/** What two people cost when they sit together, and how often they have. */
export interface Costs {
  readonly count: number // of all people
  readonly met: Uint16Array // by one * count + other, in both directions
  readonly extra: Int16Array // the same: a wish, in repeats; above 0 to keep them apart, below 0 to bring them together
  readonly free: Uint8Array // the same: 1 where meeting again costs nothing
}

/** Groups of one round after the other, by the numbers of people. */
export type NumberedRound = readonly (readonly number[])[]

/** Rounds that are filled, and what they cost. */
export interface FilledRounds {
  readonly rounds: readonly NumberedRound[]
  readonly cost: number
}

const sliceSwaps = 1000 // between two pauses: about a millisecond

/**
 * Fills the rounds so that people meet anew and wishes hold, as far as it finds a way: simulated annealing over swaps of two
 * people in one round. It proves nothing: another order may be better. It pauses often, so that whoever runs it can do
 * something else in between.
 */
export function* anneal(
  seats: readonly Seats[],
  costs: Costs,
  swaps: number,
  chance: () => number,
): Generator<undefined, FilledRounds> {
  const state = begin(seats, costs, chance)
  let best: FilledRounds = { rounds: copied(state.rounds), cost: state.cost }
  const able = state.rounds.flatMap((round, at) => (round.length > 1 ? [at] : []))
  for (let step = 0; step < swaps && able.length > 0 && state.cost > state.least; step += 1) {
    if (step % sliceSwaps === 0) yield
    const heat = 0.9 * (1 - step / swaps) ** 2 + 0.02
    const round = state.rounds[able[Math.floor(chance() * able.length)] ?? 0] ?? []
    trySwap(state, round, heat, chance)
    const isLate = step > swaps * 0.75 // while it is hot, what is best just now is soon surpassed
    if (isLate && state.cost < best.cost) best = { rounds: copied(state.rounds), cost: state.cost }
  }
  return state.cost < best.cost ? { rounds: state.rounds, cost: state.cost } : best
}

function copied(rounds: readonly (readonly number[][])[]): readonly NumberedRound[] {
  return rounds.map((round) => round.map((group) => [...group]))
}

interface State {
  readonly rounds: number[][][]
  readonly costs: Costs
  readonly least: number // no order costs less
  cost: number
}

function begin(seats: readonly Seats[], costs: Costs, chance: () => number): State {
  const met = costs.met.slice()
  const rounds = seats.map(({ people, sizes }) => {
    const left = shuffled(people, chance)
    return sizes.map((size) => left.splice(0, size))
  })
  const state: State = { rounds, costs: { ...costs, met }, least: leastOf(seats, costs), cost: 0 }
  for (const group of rounds.flat())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) state.cost += change(state.costs, one, other, 1)
  return state
}

/** Every wish to be together met in every round, and nobody twice. */
function leastOf(seats: readonly Seats[], { extra, count }: Costs): number {
  let least = 0
  for (const { people } of seats)
    for (const [at, one] of people.entries())
      for (const other of people.slice(at + 1)) least += Math.min(0, extra[one * count + other] ?? 0)
  return least
}

/** Seats two people together once more (by 1) or once less (by −1); gives back what that costs. */
function change({ met, extra, free, count }: Costs, one: number, other: number, by: 1 | -1): number {
  const [here, there] = [one * count + other, other * count + one]
  const times = met[here] ?? 0
  met[here] = times + by
  met[there] = times + by
  const again = free[here] === 1 ? 0 : by === 1 ? times : 1 - times
  return again + by * (extra[here] ?? 0)
}

function trySwap(state: State, round: readonly number[][], heat: number, chance: () => number): void {
  const here = Math.floor(chance() * round.length)
  const there = (here + 1 + Math.floor(chance() * (round.length - 1))) % round.length
  const [mine, theirs] = [round[here] ?? [], round[there] ?? []]
  const [at, to] = [Math.floor(chance() * mine.length), Math.floor(chance() * theirs.length)]
  const dearer = swap(state, { mine, theirs, at, to })
  if (dearer <= 0 || chance() < Math.exp(-dearer / heat)) {
    state.cost += dearer
    return
  }
  swap(state, { mine, theirs, at, to }) // back
}

interface Swap {
  readonly mine: number[]
  readonly theirs: number[]
  readonly at: number
  readonly to: number
}

function swap({ costs }: State, { mine, theirs, at, to }: Swap): number {
  const [one, other] = [mine[at] ?? 0, theirs[to] ?? 0]
  let dearer = 0
  for (const mate of mine) if (mate !== one) dearer += change(costs, one, mate, -1)
  for (const mate of theirs) if (mate !== other) dearer += change(costs, other, mate, -1)
  mine[at] = other
  theirs[to] = one
  for (const mate of mine) if (mate !== other) dearer += change(costs, other, mate, 1)
  for (const mate of theirs) if (mate !== one) dearer += change(costs, one, mate, 1)
  return dearer
}
