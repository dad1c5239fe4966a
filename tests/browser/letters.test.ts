import { expect, test } from '@playwright/test'
import { begin, goTo, openBuilder, savedAlliance } from './builder.ts'

test('names the letters that it can’t print before the paper is made', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya 𓀀', 'ᎡᎳᏗ'])
  await goTo(page, 'Paper')
  const note = page.getByText('We have no typeface with').first()
  await expect(note).toContainText('𓀀')
  await expect(note).toContainText('[U+13000]')
  await expect(note).not.toContainText('Ꭱ')
})

test('says nothing of letters that are all there', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Сѐ e̍', 'ᎡᎳᏗ'])
  const asked = page.waitForResponse(/noto-sans-cherokee-bold/)
  await goTo(page, 'Paper')
  await asked
  await expect(page.getByRole('button', { name: 'Download the PDF' })).toBeVisible()
  await expect(page.getByText('We have no typeface with')).toHaveCount(0)
})

test('keeps nothing of a control character that was pasted with a name', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Ma\u0007y\ufffea', 'Tom'])
  const { people } = await savedAlliance(page)
  expect(people.map(({ name }) => name)).toEqual(['Maya', 'Tom'])
})
