import { beforeEach, expect, it } from 'vitest'
import { beginRound } from '../../src/core/alliance/apart/round-steps.ts'
import { damagedRounds } from '../../src/keeping/damaged-rounds.ts'
import { keepRoundBeside } from '../../src/keeping/round-store.ts'
import { alliance } from '../sample.ts'
import { newBrowser } from './a-browser.ts'
import { tabsOfOneBrowser } from './a-library.ts'

beforeEach(newBrowser)

const whole = beginRound(alliance(), 'whole', { changed: 1 })
const torn = { stage: 'of-tomorrow', changed: 7, mood: 'good' }

it('rounds that can’t be read are listed with all that is in them, and no others', async () => {
  await keepRoundBeside('whole', whole)
  await keepRoundBeside('torn', torn)
  expect(await damagedRounds()).toEqual([
    { id: 'torn', json: JSON.stringify(torn), changed: 7, conflicts: undefined, record: torn },
  ])
})

it('the page of all alliances knows of them, also where nothing else is kept', async () => {
  await keepRoundBeside('torn', torn)
  const library = tabsOfOneBrowser().openFull()
  await library.look()
  expect(library.get().damagedRounds.map(({ id }) => id)).toEqual(['torn'])
})
