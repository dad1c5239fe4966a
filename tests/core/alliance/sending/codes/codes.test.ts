import { describe, expect, it } from 'vitest'
import {
  type CodePart,
  mostCodeBytes,
  mostInSet,
  readCode,
  writePart,
} from '../../../../../src/core/alliance/sending/codes/code-part.ts'
import {
  type CodeSet,
  fragmentIn,
  missingIn,
  withPart,
} from '../../../../../src/core/alliance/sending/codes/collect-codes.ts'
import { codesOf } from '../../../../../src/core/alliance/sending/codes/split-codes.ts'
import { mostFragment } from '../../../../../src/core/alliance/sending/fragment.ts'
import { fc } from '../../../../fast-check.ts'

const address = 'https://example.org/a/long/enough/path/receive/'
const fragment = (length: number) => `alliance-2.${'aB3_-'.repeat(length)}`.slice(0, length)
const lengthInBytes = (text: string) => new TextEncoder().encode(text).length

async function split(length: number): Promise<readonly string[]> {
  return (await codesOf(address, fragment(length))) ?? []
}

function partIn(text: string): CodePart {
  const read = readCode(text)
  if (read.kind !== 'part') throw new Error(`That is no numbered code: ${text}`)
  return read.part
}

function collected(texts: readonly string[]): readonly CodeSet[] {
  return texts.map(partIn).reduce<readonly CodeSet[]>(withPart, [])
}

async function whole(texts: readonly string[]): Promise<string | undefined> {
  const [set] = collected(texts)
  return set && missingIn(set).length === 0 ? await fragmentIn(set) : undefined
}

describe('what is shown as codes', () => {
  it('is the link itself where one code holds it', async () => {
    const room = mostCodeBytes - lengthInBytes(`${address}#`)
    expect(await split(room)).toEqual([`${address}#${fragment(room)}`])
    expect(await split(room + 1)).toHaveLength(2)
  })

  it.each([900, 1_000, 1_699, 1_700, 5_000, mostFragment])(
    'has codes of at most 900 bytes that are a link to this site, for a fragment of %i letters',
    async (length) => {
      const texts = await split(length)
      expect(texts.filter((text) => lengthInBytes(text) > mostCodeBytes)).toEqual([])
      expect(texts.every((text) => text.startsWith(`${address}#code-1.`))).toBe(true)
    },
  )

  it('finds room for the longest link, also below a long address', async () => {
    const far = `https://${'a'.repeat(250)}.example/receive/`
    expect((await codesOf(far, fragment(mostFragment)))?.length).toBeLessThanOrEqual(mostInSet)
  })

  it('is nothing where it would take too many codes, or the address leaves no room', async () => {
    expect(await codesOf(address, fragment(40_000))).toBeNull()
    expect(await codesOf(`https://example.org/${'a'.repeat(900)}/`, fragment(10))).toBeNull()
  })
})

describe('codes that are read', () => {
  it('hold the same as before, in any order and however often', async () => {
    const texts = await split(4_000)
    const order = fc.shuffledSubarray([...texts, ...texts], { minLength: 2 * texts.length })
    await fc.assert(
      fc.asyncProperty(order, async (read) => {
        expect(await whole(read)).toBe(fragment(4_000))
      }),
      { numRuns: 50 },
    )
  })

  it('name the numbers that are missing', async () => {
    const texts = await split(4_000)
    const [set] = collected(texts.filter((_, index) => index !== 1 && index !== 3))
    expect(set && missingIn(set)).toEqual([2, 4])
  })

  it('of two people are kept apart, however they are mixed', async () => {
    const other = (await codesOf(address, `alliance-2.${'z'.repeat(2_000)}`)) ?? []
    const mine = await split(2_000)
    const sets = collected([...mine.slice(0, 1), ...other, ...mine.slice(1)])
    expect(await Promise.all(sets.map(fragmentIn))).toEqual([
      `alliance-2.${'z'.repeat(2_000)}`,
      fragment(2_000),
    ])
  })

  it('don’t go together when one was changed', async () => {
    const [first = '', ...others] = await split(2_000)
    const { letters, ...part } = partIn(first)
    const changed = writePart(address, { ...part, letters: letters.replace('B', 'C') })
    expect(await whole([changed, ...others])).toBeUndefined()
  })

  it('are forgotten one by one where somebody shows more and more sets', () => {
    const texts = Array.from({ length: 1_000 }, (_, index) =>
      writePart(address, { set: String(index).padStart(8, '0'), number: 1, of: 2, letters: 'a' }),
    )
    expect(collected(texts).length).toBeLessThan(50)
  })
})

describe('a text in a code', () => {
  it.each([
    ['https://example.org/receive/#alliance-2.abc', 'whole'],
    ['https://example.org/receive/#sealed-2.abc', 'whole'],
    ['https://example.org/menu', 'not-ours'],
    ['WIFI:S:home;T:WPA;P:secret;;', 'not-ours'],
    ['', 'not-ours'],
    ['#code-1.', 'not-ours'],
    ['#code-1.abcdefgh.1.2.', 'not-ours'],
    ['#code-1.abcdefgh.0.2.abc', 'not-ours'],
    ['#code-1.abcdefgh.3.2.abc', 'not-ours'],
    ['#code-1.abcdefgh.1.1.abc', 'not-ours'],
    ['#code-1.abcdefgh.1.99.abc', 'not-ours'],
    ['#code-1.abcdefgh.1.2.a b', 'not-ours'],
    ['#code-1.short.1.2.abc', 'not-ours'],
    [`#code-1.abcdefgh.1.2.${'a'.repeat(901)}`, 'not-ours'],
    [`https://example.org/#alliance-2.${'a'.repeat(5_000)}`, 'not-ours'],
    ['#code-1.abcdefgh.1.2.abc', 'part'],
    ['https://another.example/receive/#code-1.abcdefgh.2.2.a.b-c_', 'part'],
    ['https://example.org/receive/#code-2.whatever', 'too-new'],
  ])('%s is %s', (text, kind) => {
    expect(readCode(text).kind).toBe(kind)
  })

  it('may be anything at all', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }).map((text) => `#code-1.${text}`),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readCode(text).kind).toMatch(/^(not-ours|part|whole|too-new)$/)
      }),
    )
  })
})
