import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { browserArguments, knownBrowser, withEnvironment } from '../../scripts/tests/browser.ts'

const width = 960
const height = 720
const framesEach = 4 // of each picture, at ten a second

/** A browser whose camera sees what a file holds; another file can be held before it between two looks. */
export interface CameraBrowser {
  readonly browser: Browser
  hold(pictures: readonly Buffer[]): Promise<void>
  close(): Promise<void>
}

/** Begins such a browser; its camera sees nothing yet. */
export async function browserWithCamera(): Promise<CameraBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'))
  const film = join(folder, 'camera.y4m')
  writeFileSync(film, filmOf([grey]))
  const known = knownBrowser()
  const browser = await chromium.launch({
    args: [
      ...browserArguments,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    ...(known && { executablePath: known.executablePath }),
    ...(known?.env && { env: withEnvironment(known.env) }),
  })
  return {
    browser,
    hold: async (pictures) => writeFileSync(film, filmOf(await Promise.all(pictures.map(lightOf)))),
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const grey = Buffer.alloc(width * height, 128)

/** A film as raw YUV (YUV4MPEG2), of which only the light differs. */
function filmOf(pictures: readonly Buffer[]): Buffer {
  const colours = Buffer.alloc((width * height) / 2, 128)
  const frames = pictures.flatMap((light) =>
    Array.from({ length: framesEach }, () => [Buffer.from('FRAME\n'), light, colours]).flat(),
  )
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...frames])
}

/** What a camera sees of a screen that is held before it: a little small, and not quite straight. */
async function lightOf(picture: Buffer): Promise<Buffer> {
  const held = await sharp(picture).resize(620, 620).rotate(2, { background: '#888' }).blur(0.6).toBuffer()
  const centred = sharp({ create: { width, height, channels: 3, background: '#888' } })
  const seen = await centred
    .composite([{ input: held }])
    .png()
    .toBuffer()
  return await sharp(seen).greyscale().raw().toBuffer()
}

/** The pictures of all codes that the page draws for what can be sent from it now. */
export async function codesShown(page: Page): Promise<Buffer[]> {
  await page.getByRole('button', { name: 'Show the code' }).click()
  const code = page.locator('svg.code')
  await expect(code).toBeVisible()
  const stop = page.getByRole('button', { name: 'Stop changing' })
  if (await stop.isVisible()) await stop.click()
  const pictures: Buffer[] = []
  const first = await code.getAttribute('aria-label')
  do {
    pictures.push(await code.screenshot({ animations: 'disabled' }))
    const next = page.getByRole('button', { name: 'Next code' })
    if (!(await next.isVisible())) break
    await next.click()
  } while ((await code.getAttribute('aria-label')) !== first)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(code).toHaveCount(0)
  return pictures
}
