import { join } from 'node:path'
import sharp from 'sharp'
import { pageToSvg } from '../../src/core/formats/svg.ts'
import type { Page } from '../../src/core/layout/page.ts'

const WIDTH = 840 // twice what the site shows, for fine screens

/** Saves a picture of each page below `folder` and gives their names: `name-1.webp`, `name-2.webp`. */
export async function savePictures(pages: readonly Page[], folder: string, name: string): Promise<string[]> {
  return Promise.all(
    pages.map(async (page, index) => {
      const file = `${name}-${index + 1}.webp`
      const svg = Buffer.from(pageToSvg(page))
      const density = (72 * WIDTH) / page.width
      await sharp(svg, { density }).resize(WIDTH).webp({ quality: 70 }).toFile(join(folder, file))
      return file
    }),
  )
}
