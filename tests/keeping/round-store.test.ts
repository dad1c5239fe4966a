import { beforeEach, describe, expect, it } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { withDatabase } from '../../src/keeping/database.ts'
import { keptName } from '../../src/keeping/names.ts'
import { whyRefused } from '../../src/keeping/refusals.ts'
import { allRounds, keepRound, keepRoundBeside, putRound } from '../../src/keeping/round-store.ts'
import { alliance } from '../sample.ts'
import { lying, newBrowser } from './a-browser.ts'

const round = beginRound(alliance({ title: 'Ours' }), 'round', { changed: 1 })
const other = beginRound(alliance({ title: 'Theirs' }), 'round', { changed: 2 })
const tomorrow = { id: 'round', stage: 'voted', changed: 3 }
const kept = () => lying(keptName(), 'rounds')

beforeEach(newBrowser)

describe('the rounds of this browser', () => {
  it('never lose one that can be read to one that can’t', async () => {
    await keepRound(round)
    const torn = { ...round, sheet: { ...round.sheet, title: 'x'.repeat(501) } }
    expect(await keepRound(torn).catch(whyRefused)).toBe('unreadable')
    expect(await kept()).toEqual({ round })
  })

  it('never lose one that a newer page wrote', async () => {
    await withDatabase((database) => database.put('rounds', tomorrow, 'round'))
    await keepRound(round)
    expect(Object.values(await kept())).toEqual(expect.arrayContaining([round, tomorrow]))
  })

  it('take one from a backup beside one that says something else', async () => {
    await keepRound(round)
    await keepRoundBeside('round', other)
    await keepRoundBeside('round', round)
    const all = await allRounds()
    expect(all.map(({ id, changed }) => [id === 'round', changed])).toEqual([
      [false, 2],
      [true, 1],
    ])
  })

  it('take one that can’t be read as it is', async () => {
    await keepRoundBeside('round', tomorrow)
    expect(await kept()).toEqual({ round: tomorrow })
  })

  it('replace one only as long as it is the one that somebody saw', async () => {
    await keepRound(round)
    const chosen = { ...other, changed: 9 }
    await putRound(chosen, round)
    expect(await kept()).toEqual({ round: chosen })
    await putRound(round, round)
    expect(Object.keys(await kept())).toHaveLength(2)
  })
})
