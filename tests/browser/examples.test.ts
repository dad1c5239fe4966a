import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { openFile } from '../../src/core/formats/open-file.ts'
import { example, examples, opening } from '../core/formats/pdf/works.ts'
import { downloadPdf, goTo } from './builder.ts'

/** Each example that a page of the guide offers, with the address of that page. */
const offered = globSync('content/docs/**/*.mdx').flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/<OpenExample id="([^"]+)"/g)].map(([, id = '']) => ({
    id,
    address: `/${path.slice('content/docs/'.length, -'.mdx'.length)}/`,
  })),
)

async function opened(bytes: Uint8Array): Promise<unknown> {
  return openFile(bytes, opening)
}

test('every example is offered on a page', () => {
  expect([...new Set(offered.map(({ id }) => id))].sort()).toEqual(examples.map(({ id }) => id).sort())
})

for (const { id, address } of offered) {
  test(`${id} opens with one click from ${address}, and its PDF holds all of it`, async ({ page }) => {
    const alliance = example(id)
    await page.goto(address)
    const link = page.getByRole('link', { name: 'Open it in the builder' })
    await link.and(page.locator(`[href$="?example=${id}"]`)).click()
    await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
    for (const { name } of alliance.people) await expect(page.getByText(name).first()).toBeVisible()
    await goTo(page, 'Paper')
    const download = await downloadPdf(page)
    const ownId = expect.not.stringMatching(alliance.id) // it is the reader's own from here on
    expect(await opened(await readFile(await download.path()))).toEqual({
      alliance: { ...alliance, id: ownId },
      lost: [],
    })
  })

  test(`${id} can be read as the PDF beside the link on ${address}`, async ({ page }) => {
    await page.goto(address)
    const link = page.locator(`.open-example a[href$="/${id}.pdf"]`)
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toBe('application/pdf')
    expect(await opened(await file.body())).toEqual({ alliance: example(id), lost: [] })
  })
}
