import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What a script of scripts/papers has listed below public/downloads; nothing before it was made for the first time. */
export function readIndex<One>(file: string, schema: z.ZodType<One>): One[] {
  const index = resolve('public/downloads', file) // not import.meta.url: the bundler moves this file
  return existsSync(index) ? z.array(schema).parse(JSON.parse(readFileSync(index, 'utf8'))) : []
}
