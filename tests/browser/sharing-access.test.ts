import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { objections } from './objections.ts'
import { fixFew, openInBuilder, openSharing, receiveFile, showsStep } from './sharing.ts'

const example = JSON.parse(await readFile('content/examples/two-peers.alliance.json', 'utf8'))
const screens = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } }

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen} in ${colorScheme} colours`, () => {
      test.use({ viewport, colorScheme })
      test('has no page of sharing that axe objects to, or that must be scrolled sideways', async ({
        page,
      }) => {
        test.slow()
        const check = async (what: string) => {
          expect([what, await objections(page, colorScheme)]).toEqual([what, []])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect([what, wide]).toEqual([what, viewport.width])
        }
        await receiveFile(page, { name: 'peers.alliance.json', text: JSON.stringify(example) })
        await showsStep(page, /^For you/)
        await check('what has come')
        await openInBuilder(page)
        await openSharing(page, `/send/#id=${example.id}`)
        await page.getByLabel('Lock the link with a passphrase').check()
        await page.getByRole('button', { name: 'Make up another one' }).click()
        await check('sending')
        await openSharing(page, '/receive/')
        await check('nothing has come')
        await openSharing(page, '/apart/')
        await check('answering apart')
        await page
          .getByRole('button', { name: /^Answer apart:/ })
          .first()
          .click()
        await showsStep(page, 'Your answers, alone')
        await page.getByRole('radio').first().check()
        await check('writing alone')
        await page.locator('.topic textarea').first().fill('To learn.')
        await fixFew(page, 'Seal my answers')
        await showsStep(page, 'Your answers are sealed')
        await check('sealed')
      })
    })
  }
}
