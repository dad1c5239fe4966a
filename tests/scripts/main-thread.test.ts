import { expect, it } from 'vitest'
import { letterTimes, longestTasks } from '../../scripts/bench/main-thread.ts'

const thread = (pid: number, name: string) => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  args: { name },
})
const task = (pid: number, tdur: number, name = 'RunTask') => ({ name, ph: 'X', pid, tid: 1, tdur, args: {} })

it('the longest tasks are those of the page’s own thread, in milliseconds of processor time', () => {
  const traceEvents = [
    thread(1, 'CrRendererMain'),
    thread(2, 'CrRendererMain'), // a page that is kept ready and does nothing
    thread(3, 'Compositor'),
    task(1, 4000),
    task(1, 61_000),
    task(1, 60_000, 'Layout'),
    task(2, 90_000),
    task(3, 80_000),
    task(1, 12_000),
  ]
  expect(longestTasks({ traceEvents })).toEqual([61, 12, 4])
})

it('a trace without any says so, rather than that none was long', () => {
  const traceEvents = [thread(1, 'CrRendererMain'), task(1, 61_000, 'ThreadControllerImpl::RunTask')]
  expect(() => longestTasks({ traceEvents })).toThrow('no tasks')
})

it('a letter takes what its own event takes, and not what other events in its task do', () => {
  const event = (type: string, tdur: number) => ({
    ...task(1, tdur, 'EventDispatch'),
    args: { data: { type } },
  })
  const traceEvents = [
    thread(1, 'CrRendererMain'),
    task(1, 61_000),
    event('keypress', 20_000),
    event('keyup', 40_000),
    event('keypress', 33_000),
  ]
  expect(letterTimes({ traceEvents })).toEqual([33, 20])
})
