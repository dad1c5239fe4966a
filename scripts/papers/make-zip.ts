import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { zipDay } from '../../src/core/bytes/zip-day.ts'
import { lengths } from '../../src/core/templates/length.ts'
import { say } from '../../src/core/words/say.ts'
import { readCanvases } from '../../src/papers/canvases.ts'
import { readDownloads } from '../../src/papers/downloads.ts'
import { canvasFileName, paperFileName, printFileName } from '../../src/papers/file-names.ts'
import { printTitles } from '../../src/papers/print-titles.ts'
import { readPrints } from '../../src/papers/prints.ts'
import type { Zip } from '../../src/papers/zips.ts'
import { madeOn } from './made-on.ts'
import type { Supplies } from './supplies.ts'

const folder = resolve('public/downloads')
const larger = { a4: 'a3', letter: 'tabloid' } as const // the sheet for the wall, where that is the sheet for the desk

const readMe = `Before We Begin: papers for one conversation, the one in which people agree how they will work together.

Each paper comes in three lengths: one page, one sheet with two sides, and whole. Begin with the one page.
Each comes in several ways: to print, in large print, to fill in on the screen, for Word, and as Markdown.
Those called "right to left" are mirrored, for people who write Arabic or Hebrew.
What you fill in on the screen can be opened in the builder of the site later.

Free to copy, change and hand out under CC BY 4.0. Only keep the credit line.
https://creativecommons.org/licenses/by/4.0/
`

/** Everything that was made, as one file for each size of sheet, with an index for the site. */
export function makeZips(supplies: Supplies): void {
  const zips = (['a4', 'letter'] as const).map((sheet) => makeZip(sheet, supplies))
  writeFileSync(join(folder, 'zips.json'), `${JSON.stringify(zips, null, 2)}\n`)
  console.log(`make-zip: ${zips.map(({ files }) => files).join(' and ')} files`)
}

/** Everything that is made for one size of sheet, under names that make sense in a folder. */
function makeZip(sheet: Zip['sheet'], supplies: Supplies): Zip {
  const files = [...papersOn(sheet, supplies), ...printsOn(sheet, supplies), ...canvasesOn(sheet, supplies)]
  const made = madeOn(
    supplies.templates
      .map(({ edition }) => edition)
      .toSorted()
      .at(-1) ?? '2026-11',
  )
  const entries: Zippable = { 'Read me first.txt': strToU8(readMe) }
  for (const { name, file } of files) entries[name] = readFileSync(join(folder, file))
  const bytes = zipSync(entries, { level: 9, mtime: zipDay(made) })
  const file = `before-we-begin-papers-${sheet}.zip`
  writeFileSync(join(folder, file), bytes)
  return { sheet, file, files: files.length, bytes: bytes.length }
}

interface Entry {
  readonly name: string // in the ZIP
  readonly file: string // below public/downloads
}

function papersOn(sheet: Zip['sheet'], { templates }: Supplies): Entry[] {
  const titles = titlesOf(templates)
  return readDownloads()
    .filter((download) => download.sheet === sheet || download.format === 'md')
    .toSorted((one, other) => lengths.indexOf(one.length) - lengths.indexOf(other.length))
    .map((download) => {
      const title = titles.get(download.template) ?? download.template
      return { name: `${title}/${paperFileName(title, download)}`, file: download.file }
    })
}

function printsOn(sheet: Zip['sheet'], { templates, topics }: Supplies): Entry[] {
  const titles = printTitles(templates, topics)
  return readPrints()
    .filter((print) => print.sheet === sheet || print.sheet === larger[sheet])
    .map((print) => {
      const shelf = print.kind.startsWith('cards') ? 'Question cards' : 'Posters and sheets'
      return {
        name: `${shelf}/${printFileName(titles.get(print.set) ?? print.set, print)}`,
        file: print.file,
      }
    })
}

function canvasesOn(sheet: Zip['sheet'], { templates }: Supplies): Entry[] {
  const titles = titlesOf(templates)
  return readCanvases()
    .filter((canvas) => canvas.sheet === sheet || canvas.sheet === larger[sheet])
    .map((canvas) => ({
      name: `Posters and sheets/${canvasFileName(titles.get(canvas.template) ?? canvas.template, canvas)}`,
      file: canvas.file,
    }))
}

function titlesOf(templates: Supplies['templates']): ReadonlyMap<string, string> {
  return new Map(templates.map(({ id, title }) => [id, say(title, 'en')]))
}
