import { Unzlib } from 'fflate'
import { joinBytes } from '../../../bytes/join-bytes.ts'
import { type Budget, spend, TooMuch } from './budget.ts'

const inputChunk = 16_384 // at most 1,032 times as much comes out of it

/** What was compressed; a damaged end is left out. Throws when more comes out than the budget allows. */
export function inflate(bytes: Uint8Array, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = []
  const unzlib = new Unzlib((chunk) => {
    spend(budget, chunk.length)
    chunks.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += inputChunk) {
    if (!push(unzlib, bytes.subarray(at, at + inputChunk), at + inputChunk >= bytes.length)) break
  }
  return joinBytes(chunks)
}

function push(unzlib: Unzlib, bytes: Uint8Array, last: boolean): boolean {
  try {
    unzlib.push(bytes, last)
    return true
  } catch (problem) {
    if (problem instanceof TooMuch) throw problem
    return false // what came before is still good
  }
}
