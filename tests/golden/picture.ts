import sharp from 'sharp'
import { pageToSvg } from '../../src/core/formats/svg.ts'
import type { Page } from '../../src/core/layout/page.ts'

const width = 280

/** A small picture of a page, in 16 greys. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const svg = Buffer.from(pageToSvg(page))
  const drawn = sharp(svg, { density: (72 * 2 * width) / page.width })
    .resize(width)
    .greyscale()
  return await drawn.png({ palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer()
}

/**
 * How much of a picture is not as it was, from 0 to 1: the part of its points that are lighter or darker by a quarter and
 * more. Another version of the library that draws it may round its edges differently; a line that moved is far more.
 */
export async function differenceOf(before: Buffer, after: Buffer): Promise<number> {
  const [one, other] = await Promise.all([before, after].map(pointsOf))
  if (one === undefined || other === undefined || one.length !== other.length) return 1
  const different = one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > 64)
  return different.length / one.length
}

async function pointsOf(picture: Buffer): Promise<Uint8Array> {
  return await sharp(picture).greyscale().raw().toBuffer()
}

/** What differs between two pictures of one size, in white on black. */
export async function shownDifference(before: Buffer, after: Buffer): Promise<Buffer> {
  return await sharp(before)
    .greyscale()
    .composite([{ input: after, blend: 'difference' }])
    .png()
    .toBuffer()
}
