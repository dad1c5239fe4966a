import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type RunSheet, runSheetSchema } from '../core/workshop/run-sheet.ts'
import { runStepIn } from './script-step.ts'

/** A script of the guide: the steps of a conversation, as its page tells them. */
export interface Script {
  readonly id: string // the name of its page, which is its address in the clock
  readonly page: `/${string}/`
  readonly sheet: RunSheet
}

const docsFolder = resolve('content/docs')

/**
 * Every script of the guide, by its page. The steps are read out of the page itself, so that the page, the clock, the
 * run sheet and the calendar file say the same; throws with file and line where a step can't be understood.
 */
export function readScripts(folder = docsFolder): Script[] {
  const paths = globSync('**/*.mdx', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  const pages = paths.toSorted().map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
  const inOrder = pages.toSorted((one, other) => placeInSideBar(one.text) - placeInSideBar(other.text))
  return inOrder.flatMap(({ path, text }) => scriptIn(path, text))
}

/** Where a page stands in the side bar, whose order is that of the scripts. */
function placeInSideBar(text: string): number {
  return Number(/^ {2}order: (\d+)$/m.exec(text)?.[1] ?? Number.POSITIVE_INFINITY)
}

/** The script of a page, from the text of its file; none where it has no minutes. */
export function scriptIn(path: string, text: string): Script[] {
  const timers = [...text.matchAll(/^<Timer label="([^"]*)">\n([\s\S]*?)^<\/Timer>$/gm)]
  const [timer] = timers
  if (timer === undefined) return []
  const at = (offset: number) => `content/docs/${path}:${text.slice(0, offset).split('\n').length}`
  if (timers.length > 1) throw new Error(`${at(timers[1]?.index ?? 0)} A page has room for one <Timer>.`)
  const [all, title = '', body = ''] = timer
  const begin = timer.index + all.indexOf('\n') + 1
  const steps = stepsIn(body, (offset) => at(begin + offset))
  const sheet = runSheetSchema.safeParse({ title, starts: null, steps })
  if (!sheet.success) throw new Error(`${at(timer.index)} ${sheet.error.issues[0]?.message}`)
  const id = basename(path, '.mdx')
  return [{ id, page: `/${path.replace(/\.mdx$/, '')}/`, sheet: sheet.data }]
}

const minuteTag = /^<Minute from=\{(\d+)\} to=\{(\d+)\} title="([^"]*)">\n([\s\S]*?)^<\/Minute>$/gm

function stepsIn(body: string, at: (offset: number) => string): RunSheet['steps'] {
  const found = [...body.matchAll(minuteTag)]
  const rest = body.replace(minuteTag, '').trim()
  if (rest !== '') throw new Error(`${at(0)} A <Timer> holds <Minute>s alone, not “${rest.slice(0, 40)}”.`)
  let before = 0
  return found.map((tag, place) => {
    const [, from, to, title = '', inner = ''] = tag
    const minutes = Number(to) - Number(from)
    if (Number(from) !== before || minutes < 1)
      throw new Error(`${at(tag.index)} “${title}” must begin at minute ${before}, and last at least one.`)
    before = Number(to)
    const says = (problem: string) => new Error(`${at(tag.index)} “${title}”: ${problem}`)
    return { id: `${place + 1}`, title, minutes, ...runStepIn(inner, says), wrong: [] }
  })
}
