import type { KnownRole } from '../alliance/people/name-cell.ts'
import type { Template } from '../templates/template.ts'

/** The roles of a template by everything that they are called. */
export function knownRoles({ roles }: Pick<Template, 'roles'>): readonly KnownRole[] {
  return roles.map(({ id, title }) => ({ id, titles: [id, ...Object.values(title)] }))
}
