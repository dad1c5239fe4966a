import { type Errand, told } from './errand.ts'
import { aRound, roundOfThree } from './rounds.ts'
import { openSharing } from './sharing.ts'

/** What people do with codes and on the wall, when the part for it has gone from the host. */
export const apartErrands: Readonly<Record<string, Errand>> = {
  'showing an invitation as a code': {
    parts: ['DrawnCodes'],
    act: async (page) => {
      await aRound(page, await roundOfThree(0))
      await page.getByRole('button', { name: 'Show the code' }).first().click()
      await told(page)
    },
  },
  'reading codes with the camera': {
    parts: ['ReadCodes'],
    act: async (page) => {
      await openSharing(page, '/receive/')
      await page.getByRole('button', { name: 'Read codes with the camera' }).click()
      await told(page)
    },
  },
  'showing what all said on the wall': {
    parts: ['RevealWall'],
    act: async (page) => {
      await aRound(page, await roundOfThree(2))
      await page.getByRole('button', { name: 'Show it large, for the wall' }).click()
      await told(page)
    },
  },
}
