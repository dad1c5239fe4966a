interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number // microseconds of the thread's own time
  readonly args: { readonly name?: string }
}

/** What Chromium has to note so that its trace has the tasks of each thread. */
export const taskCategories = ['disabled-by-default-devtools.timeline']

/**
 * The tasks of the page's main thread in a trace of Chromium, in milliseconds of processor time, the longest first. Throws
 * when there are none: then Chromium calls them otherwise than before.
 */
export function longestTasks({ traceEvents }: { readonly traceEvents: readonly TraceEvent[] }): number[] {
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === mainThread)
  const tasks = threads.map(({ pid, tid }) =>
    traceEvents.filter((event) => event.pid === pid && event.tid === tid && isTask(event)),
  )
  const busiest = tasks.toSorted((one, other) => other.length - one.length)[0] ?? []
  if (busiest.length === 0)
    throw new Error('The trace has no tasks of the page. Look how Chromium calls them now: main-thread.ts.')
  return busiest.map(({ tdur = 0 }) => tdur / 1000).toSorted((one, other) => other - one)
}

const mainThread = 'CrRendererMain'

function isTask({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name === 'RunTask'
}
