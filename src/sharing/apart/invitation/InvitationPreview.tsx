import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import { minutesFor } from '../../../core/form/form-apart.ts'
import type { Content } from '../../../core/templates/content.ts'
import { findTemplate } from '../../../core/templates/lookup.ts'
import { counted } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import { askedIn, invitedIn } from './asked-in.ts'

interface Props {
  readonly content: Content
  readonly invitation: Invitation
  readonly names: ReturnType<typeof namesIn>
}

/** What whoever is invited will read, before the invitation is sent. */
export function InvitationPreview({ content, invitation, names }: Props) {
  const { words, language, say } = useWords()
  const { apart } = words
  const { about, by, commitment } = invitation
  if (findTemplate(content.templates, about.template) === undefined) return null
  const parts = askedIn(invitation, content)
  const questions = parts.flatMap(({ asked }) => asked.map(({ question }) => question))
  const why = commitment === undefined ? apart.cardInvitationWhyFirst : apart.cardInvitationWhy
  const values = { name: names.of(by), names: names.called, minutes: minutesFor(parts) }
  return (
    <details class="invitation-preview">
      <summary>{apart.preview.title}</summary>
      <p>{fill(apart.preview.to, { names: invitedIn(invitation, names, apart) })}</p>
      <blockquote>
        <p>
          <strong>{fill(apart.cardInvitation, values)}</strong>
        </p>
        <p>{counted(why, questions.length, language, values)}</p>
        <p>{apart.preview.asks}:</p>
        <ul>
          {questions.map((question, index) => (
            <li key={index}>{say(question.prompt)}</li>
          ))}
        </ul>
      </blockquote>
      <p>{apart.preview.nothing}</p>
    </details>
  )
}
