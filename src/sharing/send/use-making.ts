import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { mostFragment } from '../../core/alliance/sending/fragment.ts'
import { sealRandom } from '../../core/alliance/sending/seal.ts'
import { counted } from '../../core/words/format.ts'
import { useWords } from '../words.ts'
import { receiveAddress } from './receive-address.ts'
import type { Sendable } from './sendable.ts'

/** What came of making a link. */
export type Made =
  | { readonly kind: 'nothing' | 'busy' }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'problem'; readonly sentence: string }

/** Makes the link. One that holds something else than now, or is locked otherwise, is gone at once, also when it comes late. */
export function useLink(sendable: Sendable, passphrase: string | null) {
  const { words, language } = useWords()
  const [made, setMade] = useState<Made>({ kind: 'nothing' })
  const wanted = useRef(0)
  useLayoutEffect(() => {
    wanted.current += 1
    setMade({ kind: 'nothing' })
  }, [sendable.text, passphrase])
  /** Makes it if it may be made, and nothing else was asked for while that was looked at. */
  const make = async (mayBe: () => Promise<boolean>) => {
    const asked = wanted.current
    if (!(await mayBe()) || wanted.current !== asked) return
    setMade({ kind: 'busy' })
    const next = await madeOf(sendable, passphrase, words.link, language)
    if (wanted.current === asked) setMade(next)
  }
  return { made, make }
}

async function madeOf(
  { pack, tooLong }: Sendable,
  passphrase: string | null,
  words: ReturnType<typeof useWords>['words']['link'],
  language: string,
): Promise<Made> {
  try {
    const random = crypto.getRandomValues(new Uint8Array(sealRandom))
    const fragment = await pack(passphrase === null ? undefined : { passphrase: passphrase.trim(), random })
    if (typeof fragment === 'string') return { kind: 'link', link: linkTo(fragment) }
    return { kind: 'problem', sentence: counted(tooLong, fragment.length, language, { most: mostFragment }) }
  } catch (reason) {
    console.warn('A link could not be made.', reason)
    return { kind: 'problem', sentence: words.failed }
  }
}

function linkTo(fragment: string): string {
  return `${receiveAddress()}#${fragment}`
}
