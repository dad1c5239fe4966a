import type { Engine } from '../../builder/engine/engine.ts'
import { readBytes } from '../../builder/opening/files.ts'
import { refusalOf } from '../../builder/opening/refusal-of.ts'
import { unreadSentence } from '../../builder/opening/unread-sentence.ts'
import { receiveLink } from '../../core/alliance/sending/receive.ts'
import { fill } from '../../core/words/messages.ts'
import { linkSentence } from './link-sentence.ts'
import { rememberLocked } from './locked-link.ts'
import { type Found, readFound } from './read-file.ts'
import { type ReceivingWorld, refuse, takeIn } from './take-in.ts'

/** Opens what a link carries; a locked one waits for its passphrase. */
export async function openLink(world: ReceivingWorld, fragment: string, passphrase?: string): Promise<void> {
  const { messages, show, tell } = world
  const words = messages.sharing.receive
  tell(null)
  if (passphrase !== undefined) show({ kind: 'locked', fragment, isWrong: false, isBusy: true })
  try {
    const what = await receiveLink(fragment, passphrase?.trim())
    if (!('problem' in what)) return await takeIn(world, what, [])
    const isWrong = what.problem === 'wrong-passphrase'
    if (!isWrong && what.problem !== 'needs-passphrase') {
      return refuse(world, linkSentence(what.problem, words))
    }
    rememberLocked(fragment)
    show({ kind: 'locked', fragment, isWrong, isBusy: false })
  } catch (reason) {
    console.warn('A link could not be opened.', reason)
    refuse(world, words.damagedLink)
  }
}

/** Opens a file from somebody; whatever is wrong with it is a sentence, and the page stays as it is. */
export async function openFile(world: ReceivingWorld, file: File, engine: Engine): Promise<void> {
  const { content, tell } = world
  const words = world.messages.open
  tell({ text: fill(words.opening, { file: file.name }), tone: 'news' })
  try {
    const bytes = await readBytes(file)
    const found: Found = bytes ? await readFound(bytes, engine, content) : { problem: 'too-large' }
    if ('problem' in found) return tell(refusalOf(found.problem, file.name, words))
    tell(null)
    await takeIn(world, found.what, found.lost)
  } catch (reason) {
    console.warn('A file could not be opened.', reason)
    tell({ text: unreadSentence(reason, file.name, words), tone: 'problem' })
  }
}
