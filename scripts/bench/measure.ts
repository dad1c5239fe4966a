import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pdfObjects } from '../../src/core/formats/pdf/read/pdf-objects.ts'
import type { Found, Task } from './run-engine.ts'

/** Runs a bundled engine in a process of its own. */
export function run(bundle: string, task: Task): Found {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, JSON.stringify(task)], {
    encoding: 'utf8',
  })
  if (status === 0) return JSON.parse(stdout)
  throw new Error(`${bundle} failed. Its last words: ${stderr.slice(-1000)}`)
}

/** What a PDF is, told by our own reader. */
export interface Made {
  readonly bytes: number
  readonly pages: number
  readonly isTagged: boolean
}

/** Reads a PDF that an engine has made. */
export async function made(file: string): Promise<Made> {
  const bytes = readFileSync(file)
  const objects = await pdfObjects(bytes)
  if (objects === 'locked') throw new Error(`${file} is locked: an engine of the bench has locked it.`)
  const { catalog, entry } = objects
  const pages = entry(entry(catalog, 'Pages'), 'Count')
  const isTagged = entry(catalog, 'StructTreeRoot') !== undefined
  return { bytes: bytes.length, pages: Number(pages), isTagged }
}

/** The middle one of an odd number of values, else the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}
