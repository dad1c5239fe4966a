import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import { invitedAlliance } from '../../../core/alliance/apart/parse-apart.ts'
import { formApart } from '../../../core/form/form-apart.ts'
import type { Content } from '../../../core/templates/content.ts'
import { findTemplate } from '../../../core/templates/lookup.ts'

/** How many questions an invitation asks. */
export function askedCount(invitation: Invitation, { templates, topics }: Content): number {
  const { about } = invitation
  const template = findTemplate(templates, about.template)
  if (template === undefined) return 0
  return formApart(template, topics, invitedAlliance(invitation), about.asks).flatMap(({ asked }) => asked)
    .length
}
