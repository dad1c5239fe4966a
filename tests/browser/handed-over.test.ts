import { expect, type Page, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'
import { openSharing } from './sharing.ts'
import { drafts, openShelf, withKept } from './shelf.ts'

test.use({ bypassCSP: true }) // our policy lets no page fetch from a blob, as this test does to see whether it is alive

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).last().click()
const onPaper = (name: string) => async (page: Page) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await goTo(page, 'Paper')
  await press(name)(page)
}

const files: readonly (readonly [file: string, make: (page: Page) => Promise<unknown>])[] = [
  ['.pdf', onPaper('Download the PDF')],
  ['.docx', onPaper('Save as Word')],
  ['.md', onPaper('Save as Markdown')],
  ['.alliance.json', onPaper('Save the data file')],
  ['.ics', onPaper('Save the calendar file')],
  [
    'backup-',
    async (page) => {
      await withKept(page, drafts(2))
      await openShelf(page)
      await press('Save a backup')(page)
    },
  ],
  [
    'ada-1',
    async (page) => {
      await withKept(page, drafts(1))
      await openSharing(page, '/send/')
      await page.getByRole('link', { name: /^Ada 1/ }).click()
      await press('Save the file')(page)
    },
  ],
  [
    'Question cards, 1 of your choice',
    async (page) => {
      await page.goto('/templates/cards/')
      await page.locator('card-picker summary').first().click()
      await page.locator('card-picker input').first().check()
      await press('Make the cards')(page)
    },
  ],
]

for (const [name, make] of files) {
  test(`where a browser inside another app saves nothing, the file can still be opened and shared: ${name}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      HTMLAnchorElement.prototype.click = () => {} // as with Instagram, Facebook, WhatsApp and LinkedIn
      Object.assign(navigator, {
        canShare: () => true,
        share: ({ files }: { files: File[] }) =>
          document.body.setAttribute('data-shared', files[0]?.name ?? ''),
      })
    })
    await make(page)
    const way = page.getByRole('link', { name: 'Open it' })
    await expect(way).toHaveAttribute('target', '_blank')
    const address = (await way.getAttribute('href')) ?? ''
    expect(address).toMatch(/^blob:/)
    expect(await page.evaluate(async (at) => (await (await fetch(at)).blob()).size, address)).toBeGreaterThan(
      100,
    )
    await expect(page.getByText('Nothing there?')).toContainText('Open this page in your own browser')
    await page.getByRole('button', { name: /^(Share it|Send the paper)/ }).click()
    await expect(page.locator('body')).toHaveAttribute('data-shared', new RegExp(name.replace('.', '\\.')))
  })
}

test('where a device can’t share files, nothing is offered', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: () => false }))
  await onPaper('Download the PDF')(page)
  await expect(page.getByRole('link', { name: 'Open it' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Share it|Send the paper)/ })).toHaveCount(0)
})
