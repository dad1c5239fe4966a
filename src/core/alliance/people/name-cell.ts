/** A role of the paper, by everything that it is called. */
export interface KnownRole {
  readonly id: string
  readonly titles: readonly string[]
}

/** One piece of a list of names: a name, perhaps with its role, or a role alone; nothing where it is an address. */
export interface Cell {
  readonly name: string
  readonly role: string | undefined
  readonly source: string
}

/** What one piece of a list says: “Ada Lovelace <ada@…>”, “Lovelace, Ada”, “Ada (Coach)”, “Coach”. */
export function cellOf(text: string, roles: readonly KnownRole[]): Cell {
  const source = text.replace(/\s+/g, ' ').trim()
  const bare = withoutAddresses(source)
  const whole = roleIn(bare, roles)
  if (whole !== undefined) return { name: '', role: whole, source }
  const [, before = '', within = ''] = bare.match(/^(.+?)\s*[(（]([^()（）]+)[)）]$/) ?? []
  const role = roleIn(within, roles)
  return { name: givenNameFirst(role === undefined ? bare : before), role, source }
}

function withoutAddresses(text: string): string {
  return text
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/[([]?(?<![^\s"'()[\]<>])(?:mailto:)?[^\s"'()[\]<>]+@[^\s"'()[\]<>]+[)\]]?/g, ' ') // each run is looked at once
    .replace(/^\s*(["'“”‘’])(.*)\1\s*$/, '$2')
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** “Lovelace, Ada” is how address books write Ada Lovelace. */
function givenNameFirst(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim())
  return given === '' || more.length > 0 ? name : `${given} ${family}`
}

/** The role that a text calls by one of its names, however it is capitalised. */
export function roleIn(text: string, roles: readonly KnownRole[]): string | undefined {
  const said = text.trim().toLowerCase()
  return roles.find(({ titles }) => titles.some((title) => title.toLowerCase() === said))?.id
}
