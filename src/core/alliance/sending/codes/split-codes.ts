import { sha256 } from '../../apart/short-code.ts'
import { mostCodeBytes, mostInSet, writePart } from './code-part.ts'

/**
 * The texts of the codes that show a link: the link itself where one code holds it, else numbered codes of the same
 * size. `address` is the page for what was sent, without a fragment; nothing when it would take too many codes.
 */
export async function codesOf(address: string, fragment: string): Promise<readonly string[] | null> {
  const whole = `${address}#${fragment}`
  if (lengthInBytes(whole) <= mostCodeBytes) return [whole]
  const set = await setOf(fragment)
  const room = mostCodeBytes - lengthInBytes(writePart(address, { set, number: 10, of: 10, letters: '' }))
  const of = Math.ceil(fragment.length / room)
  if (room <= 0 || of > mostInSet) return null
  const size = Math.ceil(fragment.length / of)
  return Array.from({ length: of }, (_, index) => {
    const letters = fragment.slice(index * size, (index + 1) * size)
    return writePart(address, { set, number: index + 1, of, letters })
  })
}

/** By which the codes of one link know each other, and their reader that nothing is missing or changed. */
export async function setOf(fragment: string): Promise<string> {
  return (await sha256(fragment)).slice(0, 8)
}

function lengthInBytes(text: string): number {
  return new TextEncoder().encode(text).length
}
