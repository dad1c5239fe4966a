import type { Content } from '../../core/templates/content.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import { openFullLibrary } from '../../keeping/open-full-library.ts'
import { openRounds, type RoundsHere } from '../../keeping/open-rounds.ts'
import { useKept } from '../../keeping/use-kept.ts'
import { useDrop } from '../../kit/use-drop.ts'
import { useFocusOn } from '../../kit/use-focus-on.ts'
import { SharingPage } from '../Room.tsx'
import type { SharingMessages } from '../words.ts'
import { AllianceArrived } from './AllianceArrived.tsx'
import { ApartArrived } from './ApartArrived.tsx'
import { UnlockLink } from './Locked.tsx'
import { NothingReceived } from './Nothing.tsx'
import { OneOfCodes } from './OneOfCodes.tsx'
import { useLaunchedFile } from './use-launched-file.ts'
import { useReceiving } from './use-receiving.ts'
import { useSharedFile } from './use-shared-file.ts'

interface Props {
  readonly content: Content
  readonly language: string // BCP 47
  readonly messages: SharingMessages
}

/** Opens what somebody sent, in a link or a file; it is kept only when somebody says so. */
export default function Receive({ content, language, messages }: Props) {
  const [, library] = useKept(openFullLibrary)
  const [, rounds] = useKept(openRounds)
  const page = useReceiving(content, messages, { library, rounds })
  const { received, openFile, isAwake, tell } = page
  const isOver = useDrop(openFile)
  useSharedFile(isAwake, openFile, () =>
    tell({ text: messages.sharing.receive.tooLargeShared, tone: 'problem' }),
  )
  useLaunchedFile(isAwake, page.openLaunched)
  useFocusOn(received.kind, isAwake)
  return (
    <SharingPage speech={{ language, messages }} {...{ isAwake, tell, isOver }} news={page.news}>
      <WhatCame {...{ content, library, rounds, page }} />
      {page.isInHistory && <p class="in-history">{messages.sharing.receive.inHistory}</p>}
    </SharingPage>
  )
}

interface WhatCameProps {
  readonly content: Content
  readonly library: FullLibrary
  readonly rounds: RoundsHere
  readonly page: ReturnType<typeof useReceiving>
}

function WhatCame({ content, library, rounds, page }: WhatCameProps) {
  const { received, clear, openLink, openFile, engine, tell } = page
  switch (received.kind) {
    case 'nothing':
      return <NothingReceived onLink={openLink} onFile={openFile} />
    case 'locked':
      return (
        <UnlockLink
          {...received}
          onPassphrase={(passphrase) => openLink(received.link, passphrase)}
          onLeave={clear}
        />
      )
    case 'alliance':
      return (
        <AllianceArrived
          {...{ content, library, engine, tell }}
          alliance={received.alliance}
          arriving={received.arriving}
          isRefused={received.isRefused}
          handle={received.handle}
          onLeave={clear}
        />
      )
    case 'code':
      return <OneOfCodes {...received} onLink={openLink} onLeave={clear} />
    case 'apart':
      return <ApartArrived {...{ content, rounds, tell }} card={received.card} />
  }
}
