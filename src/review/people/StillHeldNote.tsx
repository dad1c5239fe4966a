import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { forget } from '../../core/alliance/forget.ts'
import { withVersionsOf } from '../../core/alliance/people/leave.ts'
import { stillHeld } from '../../core/alliance/people/still-named.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { visibleText } from '../../core/words/visible-text.ts'
import type { News } from '../../kit/Notice.tsx'
import { useReviewSpeech } from '../speech.ts'

interface Props {
  readonly alliance: Alliance
  readonly edit: Edit
  readonly tell: (news: News | null) => void
}

/** What older versions still hold of somebody who has left, and the way to leave those versions out. */
export function StillHeldNote({ alliance, edit, tell }: Props) {
  const { messages, language } = useReviewSpeech()
  const words = messages.review.people
  const nameOf = (name: string, id: string) =>
    visibleText(name) || fill(messages.paper.person, { number: id.slice(1) })
  const leaveOut = (id: string, name: string) => {
    const after = forget(alliance, id)
    edit(() => after)
    const back = () => {
      edit((now) => withVersionsOf(now, alliance, id)) // what was written since stays
      tell(null)
    }
    const text = fill(words.isForgotten, { name })
    tell({ text, tone: 'news', lasts: true, act: { label: messages.builder.undo, run: back } })
    document.getElementById('step-title')?.focus() // the button goes
  }
  return (
    <>
      {stillHeld(alliance).map(({ person: { id, name }, versions }) => (
        <div class="still-held" key={id}>
          <p>{counted(words.stillHeld, versions, language, { name: nameOf(name, id) })}</p>
          <button type="button" class="second" onClick={() => leaveOut(id, nameOf(name, id))}>
            {counted(words.forget, versions, language)}
          </button>
        </div>
      ))}
    </>
  )
}
