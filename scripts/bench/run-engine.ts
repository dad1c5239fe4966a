import { readFile, writeFile } from 'node:fs/promises'
import type { Make, Open } from './engine.ts'

/** What a child process is to do, and what it has found out: times in milliseconds. */
export interface Task {
  readonly do: 'once' | 'warm'
  readonly folder: string // of fonts
  readonly input: string // a file: one input to be made once, or a list of them
  readonly out: string
  readonly same: boolean // the first of the list again and again
}

export interface Found {
  readonly times: readonly number[] // of each paper; of the first one from the process's start
  readonly peak: number // the most memory that the process held, in bytes
}

/** Carries out the task that stands in the command line, and says in JSON what it has found out. */
export async function runEngine<Input>(open: Open<Input>): Promise<void> {
  const task: Task = JSON.parse(process.argv[2] ?? '')
  const inputs: readonly Input[] = JSON.parse(await readFile(task.input, 'utf8'))
  const make = await open((file) => readFile(`${task.folder}/${file}`))
  const [first] = inputs
  if (first === undefined) throw new Error(`${task.input} is empty: prepare the inputs first.`)
  const bytes = await make(first)
  const cold = performance.now()
  if (task.out !== '') await writeFile(task.out, bytes)
  const warm = task.do === 'warm' ? await timesOf(make, task.same ? inputs.map(() => first) : inputs) : []
  const found: Found = { times: [cold, ...warm], peak: process.resourceUsage().maxRSS * 1024 }
  console.log(JSON.stringify(found))
}

async function timesOf<Input>(make: Make<Input>, inputs: readonly Input[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await make(input)
    times.push(performance.now() - start)
  }
  return times
}
