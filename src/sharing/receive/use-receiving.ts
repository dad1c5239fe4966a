import { useEffect, useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import { useEngine } from '../../builder/engine/use-engine.ts'
import type { News } from '../../builder/Notice.tsx'
import type { Kept } from '../use-kept.ts'
import type { SharingMessages } from '../words.ts'
import { forgetLocked, recallLocked } from './locked-link.ts'
import { openFile, openLink } from './open-received.ts'
import type { Received } from './received.ts'
import { isStray, takeFragment } from './received-fragment.ts'

/** Opens links and files from others; nothing of them is kept here. */
export function useReceiving(content: Content, messages: SharingMessages, kept: Kept) {
  const engine = useEngine()
  const [received, show] = useState<Received>({ kind: 'nothing' })
  const [news, tell] = useState<News | null>(null)
  const world = { content, messages, kept, show, tell }
  const isAwake = useAddress(
    (fragment) => openLink(world, fragment),
    () => tell({ text: messages.sharing.receive.noLink, tone: 'problem' }),
  )

  function clear(): void {
    forgetLocked()
    show({ kind: 'nothing' })
  }

  return {
    ...{ received, clear, news, tell, isAwake },
    openLink: (fragment: string, passphrase?: string) => openLink(world, fragment, passphrase),
    openFile: (file: File) => openFile(world, file, engine),
  }
}

/** Looks what the address carries, and what waits locked in this tab; says whether the page has woken up. */
function useAddress(onLink: (fragment: string) => Promise<void>, onStray: () => void): boolean {
  const [isAwake, setAwake] = useState(false)
  // once: a page wakes up only once
  useEffect(() => {
    const look = async (locked?: string) => {
      const fragment = takeFragment()
      if (fragment !== undefined) return await onLink(fragment)
      if (isStray(location.hash)) return onStray()
      if (locked !== undefined) await onLink(locked)
    }
    const lookAgain = () => look()
    look(recallLocked()).finally(() => setAwake(true))
    addEventListener('hashchange', lookAgain)
    return () => removeEventListener('hashchange', lookAgain)
  }, [])
  return isAwake
}
