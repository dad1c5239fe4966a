import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { brandSvg } from '../../src/core/layout/brand-mark.ts'

const folder = resolve('public/icons')

/** `part` is the share of the width that the mark takes; a maskable icon may lose a fifth on each side (W3C manifest). */
const icons = [
  { name: 'icon-192', size: 192, part: 0.86, paper: false },
  { name: 'icon-512', size: 512, part: 0.86, paper: false },
  { name: 'icon-maskable', size: 512, part: 0.6, paper: true },
  { name: 'apple-touch-icon', size: 180, part: 0.7, paper: true }, // iOS rounds the corners, and makes what is empty black
]

/** The icons of the installed app. */
export async function makeIcons(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const { name, size, part, paper } of icons) {
    await sharp(Buffer.from(icon(size, part, paper)))
      .png({ compressionLevel: 9 })
      .toFile(join(folder, `${name}.png`))
  }
  console.log(`make-icons: ${icons.length} icons`)
}

/** The mark of the site in the middle of a square. */
function icon(size: number, part: number, paper: boolean): string {
  const scale = (size * part) / 42 // from one side of the mark to the other
  const at = `translate(${size / 2} ${size / 2}) scale(${scale}) translate(-24 -16)`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    ${paper ? '<rect width="100%" height="100%" fill="#FBF8F2"/>' : ''}
    <g transform="${at}">
      ${brandSvg('#2F5D50', '#A84A28', '#FBF8F2')}
    </g>
  </svg>`
}
