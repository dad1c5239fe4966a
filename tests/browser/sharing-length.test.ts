import { expect, test } from '@playwright/test'
import { readExamples } from '../../src/content/read-content.ts'
import { linkFrom, openInBuilder, openSharing, receiveFile, sendOne, writeOne } from './sharing.ts'

test('a link that every program carries says nothing of its length', async ({ page }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  expect((await linkFrom(page)).length).toBeLessThan(2000)
  await expect(page.getByLabel('Your link')).toHaveAccessibleDescription('')
})

for (const [id, sentence] of [
  ['coach-and-client', /Discord takes only 2,000/],
  ['remote-team', /Slack and some mail programs cut links this long: the file is safer/],
] as const) {
  test(`a longer link says what it is too long for: ${id}`, async ({ page }) => {
    const example = readExamples().find((one) => one.id === id)
    await receiveFile(page, { name: 'one.alliance.json', text: JSON.stringify(example) })
    await openInBuilder(page)
    await openSharing(page, `/send/#id=${id}`)
    await linkFrom(page)
    await expect(page.getByLabel('Your link')).toHaveAccessibleDescription(sentence)
  })
}
