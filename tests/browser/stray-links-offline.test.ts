import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { serve } from '../../scripts/site/serve.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { anAlliance, text } from '../core/alliance/an-alliance.ts'
import { changedPaths } from '../core/alliance/sending/changed-links.ts'
import { visit } from './offline-site.ts'
import { showsStep } from './sharing.ts'

test.use({ serviceWorkers: 'allow' })

test('the service worker leads a link that lost its # to the page, and the host is never asked for it', async ({
  page,
}) => {
  const server = await serve(process.env['DIST'] ?? 'dist', 0, {})
  const { port } = server.address() as AddressInfo
  const asked: string[] = []
  server.on('request', ({ url, headers }) => asked.push(`${url} ${headers.referer}`))
  const home = `http://127.0.0.1:${port}/`
  await visit(page, home)
  const people = ['Maya', 'Tom'].map((name, index) => ({ id: `p${index + 1}`, name, role: 'person' }))
  const alliance = anAlliance({ people, answers: { 'why-purpose': text('To learn, both of us.') } })
  const fragment = String(await packFragment(alliance))
  for (const [what, change] of changedPaths.filter(([, , ends]) => ends === 'opens')) {
    await test.step(what, async () => {
      await page.goto('about:blank')
      await page.goto(change(`${home}receive/#${fragment}`))
      await showsStep(page, 'For you: Maya and Tom')
      expect(page.url()).toBe(`${home}receive/`)
    })
  }
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((one) => one.includes(fragment.slice(30, 42)))).toEqual([])
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})
