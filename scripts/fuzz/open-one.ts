import process from 'node:process'
import { endingOf, type Specimen } from './judge.ts'

/** What is told about it: how it ended, how long the processor worked, and the most memory that the program ever had. */
export interface Report {
  readonly ending: string
  readonly milliseconds: number
  readonly megabytes: number
}

// Runs as a program of its own, so that an opening which never ends can be ended, and its memory be seen.
process.on('message', async (found: Specimen) => {
  const before = process.cpuUsage()
  const ending = await endingOf(found)
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  process.send?.({ ending, milliseconds: (user + system) / 1000, megabytes } satisfies Report)
})
