import { useEffect, useState } from 'preact/hooks'
import type { Reveal } from '../../core/alliance/apart/apart.ts'
import { awaitedIn, knownSides } from '../../core/alliance/apart/revealed.ts'
import type { RoundAt } from '../../core/alliance/apart/round.ts'
import { revealOf } from '../../core/alliance/apart/round-steps.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { fill } from '../../core/words/messages.ts'
import { AsCodes } from '../codes/show/AsCodes.tsx'
import type { namesIn } from '../names-in.ts'
import { SendAs } from '../send/SendAs.tsx'
import { useWords } from '../words.ts'
import { apartSendable } from './apart-sendable.ts'
import type { RoundProps } from './round-props.ts'

interface Props extends Pick<RoundProps<RoundAt<'sealed'>>, 'page' | 'round'> {
  readonly names: ReturnType<typeof namesIn>
}

/** The others don't see my answers before these are sent to them; and who has not answered yet. */
export function SendBack({ page, round, names }: Props) {
  const { words } = useWords()
  const { apart } = words
  const { invitation, replies } = round
  const [reveal, setReveal] = useState<Reveal | null>(null)
  useEffect(() => {
    revealOf(round).then(setReveal, page.refuse)
  }, [round])
  const answered = { names: names.listed(replies.map(({ by }) => by)) }
  const silent = awaitedIn(invitation.about.people, knownSides(round))
  const everyone = invitation.about.people.length
  const sendable = reveal && apartSendable(reveal, names.called, words)
  return (
    <section class="send-back no-print">
      <h3>{fill(forPeople(apart.notYetTitle, everyone), answered)}</h3>
      <p>{forPeople(apart.notYet, everyone)}</p>
      {silent.length > 0 && <p>{fill(apart.notEverybody, { names: names.listed(silent) })}</p>}
      <details>
        <summary>{forPeople(apart.sendReveal, everyone)}</summary>
        {sendable && (
          <SendAs sendable={sendable}>
            <AsCodes sendable={sendable} />
          </SendAs>
        )}
      </details>
    </section>
  )
}
