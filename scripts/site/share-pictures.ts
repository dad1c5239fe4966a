import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { pageToSvg } from '../../src/core/formats/svg.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import { shareMark, sharePage } from './share-page.ts'

/** Draws for each built page the picture that other programs show where its link is shared; says how many. */
async function drawSharePictures(dist: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: dist }).map((page) => page.replaceAll('\\', '/'))
  const titles = pages.map((page) => titleOf(readFileSync(join(dist, page), 'utf8')))
  const { faces } = await (await nodeFonts()).facesFor({ regular: '', bold: titles.join(' ') }, 'en')
  for (const [index, page] of pages.entries()) {
    await save(pageToSvg(sharePage(titles[index] ?? '', faces)), join(dist, 'share', nameOf(page)))
  }
  return pages.length
}

/** `start/what-it-is/index.html` is drawn to `start/what-it-is.png`, and the home page to `index.png`. */
function nameOf(page: string): string {
  return page.replace(/(?:(.)\/index)?\.html$/, '$1.png')
}

function titleOf(html: string): string {
  const [, title = 'Before We Begin'] = html.match(/<meta property="og:title" content="([^"]*)"/) ?? []
  return title.replaceAll('&#39;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

async function save(svg: string, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const warm = svg.replace('fill="#ffffff"', 'fill="#fbf8f2"').replace('</svg>', `${shareMark}</svg>`)
  await sharp(Buffer.from(warm)).png({ compressionLevel: 9 }).toFile(file)
}

console.log(`${await drawSharePictures(process.argv[2] ?? 'dist')} pictures for shared links`)
