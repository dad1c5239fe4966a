import type { Alliance } from './alliance.ts'

/** What a new alliance takes from its template: its id, and how many people of each role there are at least. */
export interface Beginning {
  readonly id: string
  readonly roles: readonly { readonly id: string; readonly least: number }[]
}

/** An alliance with nobody named and nothing answered yet, with as few people as the template allows. */
export function newAlliance(template: Beginning, language: string, id: string): Alliance {
  const roles = template.roles.flatMap((role) => Array<string>(role.least).fill(role.id))
  return {
    format: 'alliance',
    version: 1,
    id,
    template: template.id,
    language,
    title: '',
    people: roles.map((role, index) => ({ id: `p${index + 1}`, name: '', role })),
    questions: [],
    answers: {},
    revisions: [],
  }
}
