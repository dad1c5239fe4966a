import type { Invitation } from '../../../core/alliance/apart/apart.ts'
import { AsCodes } from '../../codes/show/AsCodes.tsx'
import type { namesIn } from '../../names-in.ts'
import { SendAs } from '../../send/SendAs.tsx'
import { useWords } from '../../words.ts'
import { apartSendable } from '../apart-sendable.ts'

interface Props {
  readonly invitation: Invitation
  readonly names: ReturnType<typeof namesIn>
}

/** One invitation for all: as a link, as a file, or as a code on the wall. */
export function SendInvitation({ invitation, names }: Props) {
  const { words } = useWords()
  const sendable = apartSendable(invitation, names.called, words)
  return (
    <>
      <h3>{words.apart.sendInvitation}</h3>
      <SendAs sendable={sendable}>
        <AsCodes sendable={sendable} />
      </SendAs>
    </>
  )
}
