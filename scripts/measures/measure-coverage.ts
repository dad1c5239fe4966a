import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { roomOf } from './house/arrows.ts'
import { alignedTable } from './table.ts'

/** How many lines of a room there are, and how many of them a unit test reaches. */
interface Reach {
  readonly room: string
  readonly lines: number
  readonly reached: number
}

type Summary = Readonly<
  Record<string, { readonly lines: { readonly total: number; readonly covered: number } }>
>

const wanted = 70 // of a hundred lines, in each room

/** The rooms with what `vitest --coverage` has found in them, the least reached first. */
function reachedIn(summary: Summary): readonly Reach[] {
  const rooms = new Map<string, Reach>()
  for (const [file, { lines }] of Object.entries(summary)) {
    const room = roomOf(relative(resolve(), file).replaceAll('\\', '/'))?.replace(/^src\//, '')
    if (room === undefined) continue
    const before = rooms.get(room) ?? { room, lines: 0, reached: 0 }
    rooms.set(room, { room, lines: before.lines + lines.total, reached: before.reached + lines.covered })
  }
  return [...rooms.values()].toSorted((one, other) => share(one) - share(other))
}

const share = ({ lines, reached }: Reach) => (lines === 0 ? 100 : (100 * reached) / lines)

const rooms = reachedIn(JSON.parse(readFileSync('.cache/coverage/coverage-summary.json', 'utf8')))
console.log(
  alignedTable(rooms, {
    room: ({ room }) => room,
    lines: ({ lines }) => String(lines),
    reached: ({ reached }) => String(reached),
    '%': (room) => share(room).toFixed(1),
  }),
)
const under = rooms.filter((room) => share(room) < wanted).map(({ room }) => room)
console.log(under.length === 0 ? `Every room has ${wanted} %.` : `Under ${wanted} %: ${under.join(', ')}`)
process.exitCode = under.length === 0 ? 0 : 1
