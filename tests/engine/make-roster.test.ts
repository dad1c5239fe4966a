import { expect, it } from 'vitest'
import { nodeFonts } from '../../scripts/fonts/read-fonts.ts'
import { messagesFor, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { joinBytes } from '../../src/core/bytes/join-bytes.ts'
import { rosterFile } from '../../src/core/press/roster-file.ts'
import type { RosterOrder } from '../../src/core/press/roster-order.ts'
import type { RosterAct } from '../../src/engine/engine-job.ts'
import { makeRoster, type RosterProgress } from '../../src/engine/make-roster.ts'

const fonts = await nodeFonts()
const shelf = async () => fonts

function orderOf(count: number): Omit<RosterOrder, 'ids'> {
  const template = readTemplates().find(({ id }) => id === 'two-people')
  if (!template) throw new Error('There is no template for two people.')
  const names = Array.from({ length: count }, (_, place) => `Person ${place}x`)
  return {
    papers: names.map((name) => ({
      rows: [1],
      people: [{ name, role: '' }],
      team: '',
      on: null,
      look: null,
    })),
    template,
    topics: readTopics(),
    messages: messagesFor('en'),
    language: 'en',
    length: 'one-page',
    sheet: 'a4',
    made: new Date('2026-11-30T12:00:00Z'),
    title: 'Papers',
  }
}

/** What a thread keeps between two requests, with a clock on which a piece has time for one paper. */
function maker() {
  const progress: RosterProgress = { parts: null, papers: 0 }
  let time = 0
  const now = () => {
    time += 100
    return time
  }
  return (act: RosterAct, fontsOf = shelf) => makeRoster(act, fontsOf, progress, now)
}

it('gives the file of a roster in pieces, each with how many papers there are so far', async () => {
  const make = maker()
  await make({ do: 'begin', order: orderOf(3), as: 'pdf' })
  const pieces = []
  for (;;) {
    const piece = await make({ do: 'next' })
    pieces.push(piece)
    if (piece.isLast) break
  }
  expect(pieces.map(({ papers }) => papers)).toEqual([1, 2, 3, 3, 3])
  const order = { ...orderOf(3), ids: ['a', 'b', 'c'] } // which the one PDF says nowhere
  const whole: Uint8Array[] = []
  for await (const { bytes } of rosterFile(order, 'pdf', fonts)) whole.push(...bytes)
  expect(joinBytes(pieces.map(({ bytes }) => bytes))).toEqual(joinBytes(whole))
})

it('makes nothing more once it is told to stop, and begins anew when it is asked', async () => {
  const make = maker()
  await make({ do: 'begin', order: orderOf(3), as: 'zip' })
  await make({ do: 'next' })
  expect(await make({ do: 'stop' })).toMatchObject({ papers: 0, isLast: true })
  await expect(make({ do: 'next' })).rejects.toThrow('begun before')
  await make({ do: 'begin', order: orderOf(1), as: 'zip' })
  expect(await make({ do: 'next' })).toMatchObject({ papers: 1, isLast: false })
})

it('says whose letters did not arrive in place of a paper without them', async () => {
  const make = maker()
  const lacking = {
    facesFor: async (...asked: Parameters<typeof fonts.facesFor>) => ({
      ...(await fonts.facesFor(...asked)),
      missing: ['Arabic'],
    }),
  }
  await make({ do: 'begin', order: orderOf(2), as: 'pdf' }, async () => lacking)
  const piece = await make({ do: 'next' })
  expect(piece).toMatchObject({ isLast: true, missing: ['Arabic'] })
  expect(piece.bytes).toHaveLength(0)
})
