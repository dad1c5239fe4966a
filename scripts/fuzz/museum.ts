import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../../tests/museum') // read as data: no code of the tests is looked into

/** What stands in the museum’s files with this ending, in the order of their names. */
export function keptIn(end: string): readonly Uint8Array[] {
  const files = globSync(`**/*.${end}`, { cwd: folder }).toSorted()
  return files
    .filter((file) => file !== linksFile)
    .map((file) => Uint8Array.from(readFileSync(`${folder}/${file}`)))
}

const linksFile = 'links.json'

/** Every link that was ever sent, by its fragment. */
export function sentLinks(): readonly string[] {
  const text = readFileSync(`${folder}/${linksFile}`, 'utf8')
  return Object.values(z.record(z.string(), z.string()).parse(JSON.parse(text)))
}

/** The first alliance file that left the house. */
export function firstFile(): string {
  return readFileSync(`${folder}/alliance-1.alliance.json`, 'utf8')
}
