import type { Asked, Template } from './template.ts'

/** The template with this id; none for that of a newer version, nor without an id. */
export function findTemplate(templates: readonly Template[], id: string | undefined): Template | undefined {
  return templates.find((template) => template.id === id)
}

/** A question that a template wants answered: once by all together, or by each person. */
export interface Wanted {
  readonly id: string
  readonly each: boolean
}

/** What one entry of a template asks. */
export function wantedBy(asked: Asked): Wanted {
  return 'each' in asked ? { id: asked.each, each: true } : { id: asked.once, each: false }
}

/** Whether it is a page about one person, on which nothing is agreed. */
export function isOfOne({ roles }: Pick<Template, 'roles'>): boolean {
  return roles.reduce((sum, { most }) => sum + most, 0) === 1
}
