import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../site/serve.ts'
import { startBrowser } from '../tests/browser.ts'

const folder = process.argv[2] ?? '.cache/screenshots'
const pages = { home: '/', guide: '/start/what-it-is/', builder: '/builder/', templates: '/templates/' }
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

/** Takes pictures of the main pages in the built site, light and dark, phone and desktop, into a folder. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const port = Number(process.env['PORT'] ?? 4397)
  const server = await serve('dist', port)
  const browser = await startBrowser()
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'networkidle' })
        await page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.png`) })
      }
      await page.close()
    }
  }
  await browser.close()
  server.close()
}

await takeScreenshots()
console.log(`The pictures are in ${folder}`)
