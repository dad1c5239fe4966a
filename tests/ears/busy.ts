import { readdirSync, readFileSync } from 'node:fs'

/** One process, as Linux tells of it (proc_pid_stat(5)). */
interface Process {
  readonly id: number
  readonly parent: number
  readonly isRunning: boolean
  readonly ticks: number // of the processor, 100 in a second
}

/** Looks again and again whether any of those who were started from here has worked since the last look, or wants to. */
export function watchWorkers(): () => boolean {
  let before = worked(startedFromHere())
  return () => {
    const workers = startedFromHere()
    const now = worked(workers)
    const isBusy = now - before > restless || workers.some(({ isRunning }) => isRunning)
    before = now
    return isBusy
  }
}

const restless = 1 // tick between two looks: a browser is never quite still

const worked = (processes: readonly Process[]): number => processes.reduce((sum, { ticks }) => sum + ticks, 0)

/** The browser, the screen reader and the bus between them, with all that they have started. */
function startedFromHere(): readonly Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(name) ?? []) : []))
  const family = new Set([process.pid])
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const { id, parent } of all) if (family.has(parent)) family.add(id)
  }
  return all.filter(({ id }) => family.has(id) && id !== process.pid)
}

/** Undefined for a process that has just ended. */
function processOf(id: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system] = [Number(rest[9]), Number(rest[10])]
    return { id: Number(id), parent: Number(parent), isRunning: state === 'R', ticks: user + system }
  } catch {
    return undefined
  }
}
