import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTemplates } from '../../src/content/read-content.ts'
import { readCanvases } from '../../src/papers/canvases.ts'
import { readDownloads } from '../../src/papers/downloads.ts'
import { readPrints } from '../../src/papers/prints.ts'
import { placesOn } from '../../src/papers/sheets-needed.ts'

const crowds = readTemplates().filter((template) => placesOn(template) > 2) // each has a sheet, and tiles
const walls = { a4: 'a3', letter: 'tabloid' } as const

describe.each(['a4', 'letter'] as const)('the ZIP for %s', (sheet) => {
  const zip = unzipSync(readFileSync(`public/downloads/before-we-begin-papers-${sheet}.zip`))
  const names = Object.keys(zip)

  it('holds every paper, print and canvas for that sheet, each under a name of its own', () => {
    const papers = readDownloads().filter((one) => one.sheet === sheet || one.format === 'md')
    const prints = readPrints().filter((one) => one.sheet === sheet || one.sheet === walls[sheet])
    const canvases = readCanvases().filter((one) => one.sheet === sheet || one.sheet === walls[sheet])
    expect(names).toHaveLength(1 + papers.length + prints.length + canvases.length)
    expect(names.filter((name) => name.includes('canvas for the wall'))).toHaveLength(2 * crowds.length)
  })

  it('says first what it is', () => {
    expect(names[0]).toBe('Read me first.txt')
  })

  it('holds the one pages first and the whole papers last', () => {
    const papers = names.filter((name) => / alliance, /.test(name))
    const lengths = papers.map((name) => /one page|two sides|whole/.exec(name)?.[0] ?? name)
    expect(lengths.length).toBeGreaterThan(100)
    expect(lengths).toEqual(lengths.toSorted())
  })

  it('has names that Windows, too, can write', () => {
    expect(names.filter((name) => /[<>:"\\|?*]|[. ]$/.test(name) || name.length > 200)).toEqual([])
  })

  it.each([
    ['.pdf', '%PDF'],
    ['.docx', 'PK'],
  ])('holds whole files of the kind %s', (extension, start) => {
    const files = names.filter((name) => name.endsWith(extension))
    const starts = files.map((name) => new TextDecoder('latin1').decode(zip[name]?.subarray(0, start.length)))
    expect(new Set(starts)).toEqual(new Set([start]))
  })
})
