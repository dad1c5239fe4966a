import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrityOf } from './integrity.ts'

/** Writes integrity.json into a built site, when nothing of it changes any more. */
const dir = process.argv[2] ?? 'dist'
const integrity = integrityOf(dir, process.env)
writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(integrity, null, 1)}\n`)
console.log(`integrity.json has the hashes of ${Object.keys(integrity.files).length} files`)
