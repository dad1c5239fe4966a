import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { type AlliancesWorld, whatOfTheOther } from '../../src/desk/way-back.ts'
import type { Saving } from '../../src/keeping/keeper.ts'

it.each([
  ['saved', 'Your other alliance is kept in this browser.'],
  ['refused', 'Your other alliance is only on this screen, since this browser keeps nothing.'],
] as const)('when saving is “%s”, it says: %s', (saving: Saving, sentence) => {
  const desk = { get: () => ({ saving }) } as AlliancesWorld['desk'] // as much as it looks at
  expect(whatOfTheOther({ speech: { language: 'en', messages }, desk })).toBe(sentence)
})
