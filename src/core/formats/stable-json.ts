import { isRecord } from '../alliance/is-record.ts'

/** JSON whose text depends on what is said alone, not on the order in which it was said; the names of things come first. */
export function stableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? orderedRecord(part) : part), indent)
}

const first = [
  'format',
  'version',
  'kind',
  'id',
  'template',
  'language',
  'on',
  'name',
  'title',
  'note',
  'people',
]
const last = ['revisions']

function orderedRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = Object.keys(record).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}

function rank(key: string): number {
  if (last.includes(key)) return first.length + 1
  return first.includes(key) ? first.indexOf(key) : first.length
}
