import { useEffect, useState } from 'preact/hooks'
import { onShelf } from '../../core/alliance/keeping/recalled.ts'
import type { Template } from '../../core/templates/template.ts'
import { refusalIn } from '../../keeping/library-now.ts'
import { openFullLibrary } from '../../keeping/open-full-library.ts'
import { useKept } from '../../keeping/use-kept.ts'
import { idIn } from '../../kit/addresses/id-in.ts'
import type { News } from '../../kit/Notice.tsx'
import { useFocusOn } from '../../kit/use-focus-on.ts'
import { SharingPage } from '../Room.tsx'
import { whyRefusedText } from '../why-not.ts'
import type { SharingMessages } from '../words.ts'
import { ChooseToSend } from './ChooseToSend.tsx'
import { SendAlliance } from './SendAlliance.tsx'

interface Props {
  readonly templates: readonly Template[]
  readonly language: string // BCP 47
  readonly messages: SharingMessages
}

/** Sends an alliance of this browser: the one that the address names, or one that is chosen here. */
export default function Send({ templates, language, messages }: Props) {
  const [kept, library] = useKept(openFullLibrary)
  const [news, tell] = useState<News | null>(null)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const drafts = kept.isKnown ? kept.drafts : null
  const why = kept.isPartMissing ? 'refused' : refusalIn(kept)
  const refusal = why && whyRefusedText(why, messages, messages.sharing.send.refused)
  const draft = drafts?.find(({ alliance }) => alliance.id === chosen)
  useFocusOn(draft?.alliance.id ?? '', drafts !== null)

  // once: a page wakes up only once
  useEffect(() => {
    const look = () => setChosen(idIn(location.hash))
    look()
    addEventListener('hashchange', look)
    void library.look()
    return () => removeEventListener('hashchange', look)
  }, [])
  useEffect(() => {
    const isGone = drafts !== null && refusal === null && chosen !== undefined && draft === undefined
    if (isGone) tell({ text: messages.sharing.send.gone, tone: 'problem' })
    else if (draft !== undefined) tell(null)
  }, [drafts, chosen])

  return (
    <SharingPage speech={{ language, messages }} isAwake={drafts !== null} news={news} tell={tell}>
      {draft === undefined ? (
        <ChooseToSend {...{ refusal, templates }} drafts={drafts && onShelf(drafts)} />
      ) : (
        <SendAlliance key={draft.alliance.id} alliance={draft.alliance} templates={templates} />
      )}
    </SharingPage>
  )
}
