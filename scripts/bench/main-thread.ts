interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number // microseconds of the thread's own time
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } }
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[]
}

/** What Chromium has to note so that its trace has the tasks of each thread, and the events in them. */
export const taskCategories = ['disabled-by-default-devtools.timeline', 'devtools.timeline']

/**
 * The tasks of the page's main thread in a trace of Chromium, in milliseconds of processor time, the longest first. Throws
 * when there are none: then Chromium calls them otherwise than before.
 */
export function longestTasks(trace: Trace): number[] {
  const tasks = busiestThread(trace).filter(isTask)
  if (tasks.length === 0)
    throw new Error('The trace has no tasks of the page. Look how Chromium calls them now: main-thread.ts.')
  return longestFirst(tasks)
}

/** What each letter takes of the page's main thread until it stands in its field, in the same way: it waits for nobody else. */
export function letterTimes(trace: Trace): number[] {
  return longestFirst(busiestThread(trace).filter(({ args }) => args.data?.type === 'keypress'))
}

const mainThread = 'CrRendererMain'

/** Of the pages in a trace, one is worked in; others are kept ready. */
function busiestThread({ traceEvents }: Trace): readonly TraceEvent[] {
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === mainThread)
  const own = threads.map(({ pid, tid }) =>
    traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'),
  )
  const byTasks = own.toSorted((one, other) => other.filter(isTask).length - one.filter(isTask).length)
  return byTasks[0] ?? []
}

function isTask({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name === 'RunTask'
}

function longestFirst(events: readonly TraceEvent[]): number[] {
  return events.map(({ tdur = 0 }) => tdur / 1000).toSorted((one, other) => other - one)
}
