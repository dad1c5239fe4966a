import { Unzlib } from 'fflate'
import type { Budget } from './value-reader.ts'

const step = 16_384 // at most 1,032 times as much comes out of it

/** What was compressed; a damaged end is left out. Throws when more comes out than the budget allows. */
export function inflate(bytes: Uint8Array, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = []
  const unzlib = new Unzlib((chunk) => {
    budget.left -= chunk.length
    chunks.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += step) {
    if (!push(unzlib, bytes.subarray(at, at + step), at + step >= bytes.length)) break
    if (budget.left < 0) throw new Error('too much comes out of this stream')
  }
  return joined(chunks)
}

function push(unzlib: Unzlib, bytes: Uint8Array, last: boolean): boolean {
  try {
    unzlib.push(bytes, last)
    return true
  } catch {
    return false // what came before is still good
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
