import type { Invitation } from '../core/alliance/apart/apart.ts'
import { namedPeople } from '../core/paper/people.ts'
import type { Content } from '../core/templates/content.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { formatList } from '../core/words/format.ts'
import { isolated } from '../core/words/isolated.ts'
import type { Messages } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'

type About = Pick<Invitation['about'], 'template' | 'people' | 'title'>

/**
 * How the people of an alliance are called, each and together; where a name is missing, the role stands in. More than two
 * go by the title (`called`), where there is one.
 */
export function namesIn(about: About, { templates }: Content, language: string, messages: Messages) {
  const template = findTemplate(templates, about.template)
  const named = template ? namedPeople(template, about, language, messages) : about.people
  const people = named.map((person) => ({ ...person, name: isolated(person.name) }))
  const listed = (ids: readonly string[]) => formatList(ids.map(of), language)
  function of(id: string): string {
    return people.find((person) => person.id === id)?.name ?? id
  }
  const all = listed(people.map(({ id }) => id))
  const hasTitle = people.length > 2 && visibleText(about.title) !== ''
  return { people, of, listed, all, called: hasTitle ? isolated(about.title) : all }
}
