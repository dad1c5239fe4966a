import { useEffect, useState } from 'preact/hooks'
import type { Content } from '../../builder/content.ts'
import { readBytes } from '../../builder/files.ts'
import type { News } from '../../builder/Notice.tsx'
import { refusalOf } from '../../builder/refusal-of.ts'
import { useEngine } from '../../builder/use-engine.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Apart } from '../../core/alliance/apart.ts'
import { receiveLink } from '../../core/alliance/receive.ts'
import { fill } from '../../core/words/messages.ts'
import { type Arriving, arriving } from '../arriving.ts'
import { allRounds } from '../round-store.ts'
import type { Kept } from '../use-kept.ts'
import type { SharingMessages } from '../words.ts'
import { type ApartCard, apartCard } from './apart-card.ts'
import { linkSentence } from './link-sentence.ts'
import { forgetLocked, recallLocked, rememberLocked } from './locked-link.ts'
import { readFound } from './read-file.ts'
import { isStray, takeFragment } from './received-fragment.ts'

/** What lies on this page. */
export type Received =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'locked'
      readonly fragment: string
      readonly isWrong: boolean
      readonly isBusy: boolean
    }
  | { readonly kind: 'alliance'; readonly alliance: Alliance; readonly arriving: Arriving }
  | { readonly kind: 'apart'; readonly card: ApartCard }

/** Opens links and files from others; nothing of them is kept here. */
export function useReceiving(content: Content, messages: SharingMessages, kept: Kept) {
  const words = messages.sharing.receive
  const engine = useEngine()
  const [received, show] = useState<Received>({ kind: 'nothing' })
  const [news, tell] = useState<News | null>(null)
  const [isAwake, setAwake] = useState(false)
  const refuse = (text: string) => tell({ text, tone: 'problem' })

  // once: a page wakes up only once
  useEffect(() => {
    const look = async (locked?: string) => {
      const fragment = takeFragment()
      if (fragment !== undefined) return await openLink(fragment)
      if (isStray(location.hash)) return refuse(words.noLink)
      if (locked !== undefined) await openLink(locked)
    }
    const lookAgain = () => look()
    look(recallLocked()).finally(() => setAwake(true))
    addEventListener('hashchange', lookAgain)
    return () => removeEventListener('hashchange', lookAgain)
  }, [])

  async function openLink(fragment: string, passphrase?: string): Promise<void> {
    tell(null)
    if (passphrase !== undefined) show({ kind: 'locked', fragment, isWrong: false, isBusy: true })
    try {
      const what = await receiveLink(fragment, passphrase?.trim())
      if (!('problem' in what)) return await take(what, [])
      const isWrong = what.problem === 'wrong-passphrase'
      if (isWrong || what.problem === 'needs-passphrase') {
        rememberLocked(fragment)
        return show({ kind: 'locked', fragment, isWrong, isBusy: false })
      }
      clear()
      refuse(linkSentence(what.problem, words))
    } catch (reason) {
      console.warn('A link could not be opened.', reason)
      clear()
      refuse(words.damagedLink)
    }
  }

  async function openFile(file: File): Promise<void> {
    tell({ text: fill(messages.open.opening, { file: file.name }), tone: 'news' })
    try {
      const bytes = await readBytes(file)
      const found = bytes ? await readFound(bytes, engine, content) : ({ problem: 'too-large' } as const)
      if ('problem' in found) return tell(refusalOf(found.problem, file.name, messages.open))
      tell(null)
      await take(found.what, found.lost)
    } catch (reason) {
      console.warn('A file could not be opened.', reason)
      refuse(fill(messages.open.unreadable, { file: file.name }))
    }
  }

  async function take(what: Alliance | Apart, lost: readonly string[]): Promise<void> {
    forgetLocked()
    const template = templateOf(what)
    if (template !== null && !content.templates.some(({ id }) => id === template)) {
      clear()
      return refuse(words.unknownTemplate)
    }
    if (lost.length > 0) tell({ text: fill(words.lost, { what: lost.join(', ') }), tone: 'problem' })
    if (what.format === 'alliance-apart') return await takeApart(what)
    show({ kind: 'alliance', alliance: what, arriving: arriving(await kept.one(what.id), what) })
  }

  function clear(): void {
    forgetLocked()
    show({ kind: 'nothing' })
  }

  async function takeApart(apart: Apart): Promise<void> {
    try {
      show({ kind: 'apart', card: await apartCard(apart, await allRounds(), Date.now()) })
    } catch (reason) {
      console.warn('This browser refused to show its rounds.', reason)
      refuse(messages.sharing.refused)
    }
  }

  return { received, clear, news, tell, isAwake, openLink, openFile }
}

/** Replies and reveals name no template: they belong to a round that is known. */
function templateOf(what: Alliance | Apart): string | null {
  if (what.format === 'alliance') return what.template
  return what.step === 'invitation' ? what.about.template : null
}
