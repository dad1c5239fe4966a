import { readCode } from '../../core/alliance/sending/codes/code-part.ts'
import { receiveLink } from '../../core/alliance/sending/receive.ts'
import { fill } from '../../core/words/messages.ts'
import { refusalOf } from '../../desk/refusal-of.ts'
import { unreadSentence } from '../../engine/unread-sentence.ts'
import { readBytes } from '../../kit/files.ts'
import { linkSentence } from './link-sentence.ts'
import { rememberLocked } from './locked-link.ts'
import { type FromFile, readFound } from './read-file.ts'
import { type ReceivingWorld, refuse, showArrived } from './take-in.ts'

/** Opens what a link carries; a locked one waits for its passphrase. */
export async function openLink(world: ReceivingWorld, link: string, passphrase?: string): Promise<void> {
  const { messages, show, tell } = world
  const words = messages.sharing.receive
  tell(null)
  const code = readCode(link)
  if (code.kind === 'part') return show({ kind: 'code', text: link, part: code.part })
  if (code.kind === 'too-new') return refuse(world, words.tooNewLink)
  if (passphrase !== undefined) show({ kind: 'locked', link, refusal: null, isBusy: true })
  try {
    const what = await receiveLink(link, passphrase?.trim())
    if (!('problem' in what)) return await showArrived(world, what)
    if (!('locked' in what)) return refuse(world, linkSentence(what.problem, words))
    rememberLocked(what.locked)
    const refusal = what.problem === 'needs-passphrase' ? null : what.problem
    show({ kind: 'locked', link: what.locked, refusal, isBusy: false })
  } catch (reason) {
    console.warn('A link could not be opened.', reason)
    refuse(world, words.damagedLink)
  }
}

/** Opens a file from somebody; whatever is wrong with it is a sentence, and the page stays as it is. */
export async function openReceivedFile(
  world: ReceivingWorld,
  file: File,
  handle: FileSystemFileHandle | null = null,
): Promise<void> {
  const { content, engine, tell } = world
  const words = world.messages.open
  tell({ text: fill(words.opening, { file: file.name }), tone: 'news' })
  try {
    const bytes = await readBytes(file)
    const found: FromFile = bytes
      ? await readFound(bytes, engine, content, world.messages, file.name)
      : { problem: 'too-large' }
    if ('problem' in found) return tell(refusalOf(found.problem, file.name, words))
    tell(null)
    const isData = /\.json$/i.test(file.name) // only such a file holds an alliance and nothing else
    await showArrived(world, found.what, found.said, isData ? handle : null)
  } catch (reason) {
    console.warn('A file could not be opened.', reason)
    tell({ text: unreadSentence(reason, file.name, words), tone: 'problem' })
  }
}
