import { readFileSync } from 'node:fs'

/** A text of the museum, as it left the house. */
const text = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

/** The bytes of a file of the museum. */
export const bytes = (name: string): Uint8Array => readFileSync(`${import.meta.dirname}/${name}`)

/** What a file of the museum says, read by no code of ours: what the house makes of it is compared with this. */
export const literal = (name: string) => JSON.parse(text(name))

const links: Readonly<Record<string, string>> = literal('links.json')

/** A link that was sent, as it was copied; throws when there is none of this name. */
export function sent(name: string): string {
  const link = links[name]
  if (link === undefined) throw new Error(`There is no link ${name} in tests/museum/links.json.`)
  return link
}
