import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import { invitedAlliance } from '../../../core/alliance/apart/parse-apart.ts'
import type { FormPart } from '../../../core/form/form.ts'
import { formApart } from '../../../core/form/form-apart.ts'
import type { Content } from '../../../core/templates/content.ts'
import { findTemplate } from '../../../core/templates/lookup.ts'
import { mostNamed } from '../../../core/words/by-people.ts'
import type { namesIn } from '../../names-in.ts'
import type { SharingMessages } from '../../words.ts'

/** What an invitation asks; nothing where its kind of alliance isn't known here. */
export function askedIn(invitation: Invitation, { templates, topics }: Content): readonly FormPart[] {
  const { about } = invitation
  const template = findTemplate(templates, about.template)
  if (template === undefined) return []
  return formApart(template, topics, invitedAlliance(invitation), about.asks)
}

/** How many questions it asks. */
export function askedCount(invitation: Invitation, content: Content): number {
  return askedIn(invitation, content).flatMap(({ asked }) => asked).length
}

/** Whom it asks, all but whoever invites: by name where they are few, else as the others. */
export function invitedIn(
  { about, by }: Invitation,
  names: ReturnType<typeof namesIn>,
  { others }: SharingMessages['sharing']['apart'],
): string {
  const ids = about.people.map(({ id }) => id).filter((id) => id !== by)
  return ids.length > mostNamed ? others : names.listed(ids)
}
