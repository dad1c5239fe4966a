import { visibleText } from '../../words/visible-text.ts'
import { type Cell, cellOf, type KnownRole } from './name-cell.ts'

/** A name out of a list, and the role that stood beside it. */
export interface ListedName {
  readonly name: string
  readonly role: string | undefined
}

/** What a list of names says, and what of it is no name, word for word. */
export interface ReadNames {
  readonly names: readonly ListedName[]
  readonly unused: readonly string[]
}

/**
 * The names in a text that was pasted: one on each line, or with commas, semicolons or tabs between them, as out of a
 * table or the addresses of a message. E-mail addresses are left out, a role beside a name is taken. `headings` are what
 * the head of a column of names may say, `longest` is how many letters a name may have.
 */
export function readNames(
  text: string,
  roles: readonly KnownRole[],
  headings: readonly string[],
  longest: number,
): ReadNames {
  const lines = text.split(/[\n\v\f\r\u2028\u2029]+/).map(withoutBullet)
  const rows = lines.filter((line) => visibleText(line) !== '').map(cellsIn)
  const [first = []] = rows
  const isHeaded = rows.length > 1 && headings.some((heading) => isAlike(heading, first[0] ?? ''))
  const body = isHeaded ? rows.slice(1) : rows
  const isTable = (isHeaded && first.length > 1) || lines.filter((line) => line.includes('\t')).length > 1
  const read = body.map((row) =>
    namesIn(
      row.map((cell) => cellOf(cell, roles)),
      isTable,
      longest,
    ),
  )
  return {
    names: read.flatMap(({ names }) => names),
    unused: [...new Set(read.flatMap(({ unused }) => unused))],
  }
}

/** In a table one row is one person; else a row is a list, in which a role belongs to the name before it, or to the first. */
function namesIn(cells: readonly Cell[], isTable: boolean, longest: number): ReadNames {
  const isName = ({ name }: Cell) => /\p{L}/u.test(name) && name.length <= longest
  const isWanted = (cell: Cell, index: number) =>
    isName(cell) && !(isTable && cells.slice(0, index).some(isName))
  const named = cells.filter(isWanted)
  if (named.length === 0) return { names: [], unused: cells.map(({ source }) => source).filter(Boolean) }
  const places = named.map((cell) => cells.indexOf(cell))
  const names = named.map(({ name, role }, index) => {
    const beside = cells.slice(index === 0 ? 0 : places[index], places[index + 1])
    return { name, role: role ?? beside.find((cell) => cell.name === '' && cell.role !== undefined)?.role }
  })
  const unused = cells.filter((cell) => cell.name !== '' && !named.includes(cell)).map(({ source }) => source)
  return { names, unused }
}

function isAlike(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Lists bear numbers or points: “1. Ada”, “- Ada”. */
function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-–—*•·▪◦‣]|\p{Nd}{1,3}[.)．、])\s+/u, '')
}

/** What stands between the strongest separators of a line. */
function cellsIn(line: string): readonly string[] {
  const separator = [/\t/, /[;；؛]/, /[,，،、]/].find((one) => outside(line).some((part) => one.test(part)))
  return separator === undefined ? [line] : split(line, separator)
}

/** A name in quotation marks may have a comma of its own. */
function split(line: string, separator: RegExp): readonly string[] {
  const cells = ['']
  for (const part of line.split(quotedPart)) {
    const [first = '', ...more] = part.startsWith('"') ? [part] : part.split(separator)
    cells.push(`${cells.pop() ?? ''}${first}`, ...more)
  }
  return cells
}

function outside(line: string): readonly string[] {
  return line.split(quotedPart).filter((part) => !part.startsWith('"'))
}

const quotedPart = /("[^"]*")/
