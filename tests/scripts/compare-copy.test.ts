import { expect, it } from 'vitest'
import { compareCopy } from '../../scripts/site/compare-copy.ts'
import { sha256 } from '../../scripts/site/integrity.ts'

const ours = { 'a.js': sha256(new TextEncoder().encode('a()')) }
const home = new URL('https://a.example/')

/** A host that breaks the connection so many times before it answers. */
function breaking(times: number) {
  let left = times
  return async () => {
    if (left-- > 0) throw new TypeError('fetch failed')
    return new Response('a()')
  }
}

it('a connection that breaks is tried again', async () => {
  expect(await compareCopy(ours, [], home, breaking(2))).toMatchObject({
    same: 1,
    differing: [],
    missing: [],
  })
})

it('a file that never arrives is named, and nothing is said to be the same', async () => {
  await expect(compareCopy(ours, [], home, breaking(3))).rejects.toThrow(
    'https://a.example/a.js did not arrive',
  )
})
