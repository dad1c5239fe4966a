import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTemplates, readTopics } from '../../src/content/read-content.ts'
import { readCanvases } from '../../src/papers/canvases.ts'
import { type Download, readDownloads } from '../../src/papers/downloads.ts'
import { canvasFileName, runSheetFileName } from '../../src/papers/file-names.ts'
import { printTitles } from '../../src/papers/print-titles.ts'
import { readPrints, sheetPrints } from '../../src/papers/prints.ts'
import { readRunSheets } from '../../src/papers/run-sheets.ts'
import { placesOn, sheetsFor } from '../../src/papers/sheets-needed.ts'
import { isShortest } from '../../src/papers/shortest.ts'
import { readZips } from '../../src/papers/zips.ts'

const templates = readTemplates()
const team: Download = {
  template: 'team',
  file: 'team/team-a4.pdf',
  length: 'one-page',
  sheet: 'a4',
  direction: 'ltr',
  edition: 'standard',
  format: 'pdf',
  isWide: false,
  bytes: 1,
  pictures: [],
}

describe('the list of what was made to download', () => {
  let project: string
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'made-'))
    vi.spyOn(process, 'cwd').mockReturnValue(project)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(project, { recursive: true })
  })

  function made(index: string, list: unknown): void {
    const file = join(project, 'public/downloads', index)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(list))
  }

  const canvas = { template: 'team', sheet: 'a3', file: 'a.pdf', pages: 1, bytes: 1, picture: null }
  const print = {
    kind: 'poster',
    set: 'steps',
    sheet: 'a4',
    file: 'a.pdf',
    pages: 3,
    bytes: 1,
    picture: null,
  }
  const runSheet = { script: 'first-talk', sheet: 'a4', file: 'a.pdf', pages: 1, bytes: 1 }
  const zip = { sheet: 'letter', file: 'all.zip', files: 40, bytes: 1 }
  const lists = [
    ['papers', 'downloads.json', readDownloads, team],
    ['canvases', 'canvases.json', readCanvases, canvas],
    ['prints', 'prints/prints.json', readPrints, print],
    ['run sheets', 'run-sheets/run-sheets.json', readRunSheets, runSheet],
    ['all papers in one file', 'zips.json', readZips, zip],
  ] as const

  it.each(lists)('of %s is empty before they were made for the first time', (_what, _index, read) => {
    expect(read()).toEqual([])
  })

  it.each(lists)('of %s holds each with what a page says of it', (_what, index, read, one) => {
    made(index, [one])
    expect(read()).toEqual([one])
  })

  it.each(lists)('of %s stops the build when it is not as it should be', (_what, index, read, one) => {
    made(index, [{ ...one, bytes: '84 kB' }])
    expect(read).toThrow('bytes')
  })
})

describe('among the files of a paper', () => {
  const large = { ...team, edition: 'large' } as const

  it('the shortest is the one that fits on one page; in large print, that has none, it has two sides', () => {
    const all = [
      team,
      { ...team, length: 'whole' },
      { ...large, length: 'two-sides' },
      { ...large, length: 'whole' },
    ] as const
    expect(all.map((one) => isShortest(one, all))).toEqual([true, false, true, false])
  })

  it('those of another paper count for nothing', () => {
    const whole = { ...team, template: 'mentor-mentee', length: 'whole' } as const
    expect(isShortest(whole, [team, whole])).toBe(true)
  })
})

it.each([
  ['coach-client', 24, 12],
  ['coach-client', 25, 13],
])('a sheet is shared by as many as have a place on it: %s, %i people, %i sheets', (id, people, sheets) => {
  const template = templates.find((one) => one.id === id)
  expect(template && sheetsFor(people, placesOn(template))).toBe(sheets)
})

it('every set of prints has a title: for each relationship, each theme, and each sheet', () => {
  const topics = readTopics()
  const all = printTitles(templates, topics)
  const sets = [
    ...templates.map(({ relationship }) => `for-${relationship}`),
    ...topics.map(({ id }) => id),
    ...sheetPrints.map(({ set }) => set),
  ]
  expect(sets.filter((set) => (all.get(set) ?? '') === '')).toEqual([])
  expect([all.get('starter'), all.get('for-coach')]).toEqual(['Starter set', 'Coach and client'])
})

it.each([
  [{ sheet: 'a3', pages: 1 }, 'Team canvas for the wall (A3).pdf'],
  [{ sheet: 'a4', pages: 6 }, 'Team canvas for the wall (A4, 6 sheets to glue).pdf'],
] as const)('a canvas is named with the sheets that are to be glued', (canvas, name) => {
  expect(canvasFileName('Team', canvas)).toBe(name)
})

it('a run sheet is named without the signs that no file system allows', () => {
  expect(runSheetFileName('Two peers: fifty minutes', { sheet: 'letter' })).toBe(
    'Run sheet, Two peers, fifty minutes (Letter).pdf',
  )
})
