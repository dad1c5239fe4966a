import { join } from 'node:path'
import sharp from 'sharp'
import { pageToSvg } from '../../src/core/formats/svg.ts'
import type { Page } from '../../src/core/layout/page.ts'
import { smallPicture } from '../../src/papers/pictures.ts'

const WIDTH = 840 // twice what the site shows, for fine screens
const SMALL = { width: 440, height: 400, fit: 'inside' } as const // in a list, where many stand side by side

/** Saves a picture of each page below `folder` and gives their names, `name-1.webp`; of the first one a small picture too. */
export async function savePictures(pages: readonly Page[], folder: string, name: string): Promise<string[]> {
  return Promise.all(
    pages.map(async (page, index) => {
      const file = `${name}-${index + 1}.webp`
      const svg = Buffer.from(pageToSvg(page))
      const density = (72 * WIDTH) / page.width
      const picture = sharp(svg, { density })
      await picture.clone().resize(WIDTH).webp({ quality: 70 }).toFile(join(folder, file))
      if (index === 0)
        await picture
          .resize(SMALL)
          .webp({ quality: 50, effort: 6 })
          .toFile(join(folder, smallPicture(file)))
      return file
    }),
  )
}
