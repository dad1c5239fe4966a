import { useEffect, useState } from 'preact/hooks'
import { isReadable } from '../../core/alliance/sending/candidates.ts'
import type { Content } from '../../core/templates/content.ts'
import { useEngine } from '../../engine/use-engine.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import type { RoundsHere } from '../../keeping/open-rounds.ts'
import type { News } from '../../kit/Notice.tsx'
import type { SharingMessages } from '../words.ts'
import { forgetLocked, recallLocked } from './locked-link.ts'
import { openLink, openReceivedFile } from './open-received.ts'
import type { Received } from './received.ts'
import { takeFragment } from './received-fragment.ts'

/** Opens links and files from others; nothing of them is kept here. */
export function useReceiving(
  content: Content,
  messages: SharingMessages,
  here: { readonly library: FullLibrary; readonly rounds: RoundsHere },
) {
  const engine = useEngine()
  const [received, show] = useState<Received>({ kind: 'nothing' })
  const [news, tell] = useState<News | null>(null)
  const [isInHistory, setInHistory] = useState(false) // the browser may note a link that everybody can read
  const world = { content, messages, ...here, engine, show, tell }
  const isAwake = useAddress(async (link) => {
    setInHistory(isReadable(link))
    await openLink(world, link)
  })

  function clear(): void {
    forgetLocked()
    show({ kind: 'nothing' })
  }

  return {
    ...{ engine, received, clear, news, tell, isAwake, isInHistory },
    openLink: (link: string, passphrase?: string) => openLink(world, link, passphrase),
    openFile: (file: File) => openReceivedFile(world, file),
    openLaunched: (file: File, handle: FileSystemFileHandle) => openReceivedFile(world, file, handle),
  }
}

/** Looks what the address carries, and what waits locked in this tab; says whether the page has woken up. */
function useAddress(onLink: (link: string) => Promise<void>): boolean {
  const [isAwake, setAwake] = useState(false)
  // once: a page wakes up only once
  useEffect(() => {
    const look = async (locked?: string) => {
      const link = takeFragment() ?? locked
      if (link !== undefined) await onLink(link)
    }
    const lookAgain = () => look()
    look(recallLocked()).finally(() => setAwake(true))
    addEventListener('hashchange', lookAgain)
    return () => removeEventListener('hashchange', lookAgain)
  }, [])
  return isAwake
}
