import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Opened } from '../../src/core/formats/format.ts'
import { openFile } from '../../src/core/formats/open-file.ts'
import { pdf } from '../../src/core/formats/pdf/write-pdf.ts'
import { sheetFor } from '../../src/core/layout/sheet-for.ts'
import { type Order, press } from '../../src/core/press/press.ts'
import { readExamples, readMessages, readTemplates, readTopics } from '../content/read-content.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'

/**
 * Makes every paper, finished, blank and fillable, and lets other programs read, judge and rewrite each. Needs qpdf,
 * mutool and poppler; with VERAPDF, the address of a veraPDF that takes a profile and files, PDF/UA and PDF/A as well.
 * Files can be named instead: `npm run check:pdf -- some.pdf`.
 */
async function main(named: readonly string[]): Promise<void> {
  const missing = ['qpdf', 'mutool', 'pdfinfo', 'pdffonts', 'pdftotext'].filter((name) => !isThere(name))
  if (missing.length > 0)
    return fail(
      `These programs are missing: ${missing.join(', ')}. Install qpdf, mupdf-tools and poppler-utils.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const files = named.length > 0 ? named : await makeAll(folder)
  const faults = await Promise.all(files.map((file) => faultsOf(file, folder)))
  const judged = process.env['VERAPDF']
    ? judge(process.env['VERAPDF'], files)
    : ['veraPDF was not asked: set VERAPDF.']
  for (const fault of faults.flat()) console.error(fault)
  for (const line of judged) console.log(line)
  console.log(`${files.length} papers, ${faults.flat().length} faults`)
  rmSync(folder, { recursive: true })
  process.exit(faults.flat().length > 0 || judged.some((line) => line.startsWith('BREAKS')) ? 1 : 0)
}

const made = new Date('2026-11-22T00:00:00Z')
const topics = readTopics()
const kinds = new Map(topics.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])))

async function makeAll(folder: string): Promise<readonly string[]> {
  const supplies = { topics, messages: readMessages(), fonts: await nodeFonts() }
  const files: string[] = []
  for (const [name, order] of orders()) {
    const file = join(folder, `${name}.pdf`)
    const { work } = await press(order, supplies)
    writeFileSync(file, await pdf.save(work))
    files.push(file)
  }
  return files
}

function orders(): readonly [string, Order][] {
  const templates = readTemplates()
  const usual = { edition: 'standard', made } as const
  const blanks = templates.flatMap((template) =>
    (['a4', 'letter'] as const).flatMap((sheet): [string, Order][] => {
      const order = { ...usual, template, alliance: null, language: 'en', sheet }
      return [
        [`${template.id}-${sheet}`, { ...order, gaps: 'lines' }],
        [`${template.id}-${sheet}-large`, { ...order, gaps: 'lines', edition: 'large' }],
        [`${template.id}-${sheet}-fillable`, { ...order, gaps: 'fields' }],
      ]
    }),
  )
  const finished = readExamples().flatMap((alliance): [string, Order][] => {
    const { language } = alliance
    const template = templates.find(({ id }) => id === alliance.template)
    if (!template) return []
    return [
      [
        `finished-${alliance.id}`,
        { ...usual, template, alliance, language, sheet: sheetFor(language), gaps: 'lines' },
      ],
    ]
  })
  return [...blanks, ...finished]
}

async function faultsOf(file: string, folder: string): Promise<readonly string[]> {
  const info = run('pdfinfo', file)
  const rules: readonly [string, boolean][] = [
    ['qpdf finds a fault', isQuiet('qpdf', '--check', file)],
    ['mutool finds a fault', isQuiet('mutool', 'info', file)],
    ['it is not tagged', /^Tagged: +yes$/m.test(info)],
    ['it has no title', /^Title: +\S/m.test(info)],
    ['a face is not embedded', fontLines(file).every((line) => / yes +yes +yes +\d+ +\d+$/.test(line))],
    ['it has no text', run('pdftotext', file, '-').trim().length > 100],
    ['it does not come back as it was', await comesBack(file, folder)],
  ]
  return rules.filter(([, holds]) => !holds).map(([fault]) => `${basename(file)}: ${fault}`)
}

function fontLines(file: string): readonly string[] {
  return run('pdffonts', file).trim().split('\n').slice(2)
}

/** Whether it still opens, as the same, when other programs have written it anew. */
async function comesBack(file: string, folder: string): Promise<boolean> {
  const copies = join(folder, basename(file, '.pdf'))
  mkdirSync(copies, { recursive: true })
  run('qpdf', '--linearize', file, join(copies, 'linear.pdf'))
  run('qpdf', '--qdf', '--object-streams=disable', file, join(copies, 'plain.pdf'))
  run('mutool', 'clean', '-gggg', '-z', file, join(copies, 'clean.pdf'))
  const before = JSON.stringify(await open(file))
  const after = await Promise.all(globSync(`${copies}/*.pdf`).map(open))
  return after.every((one) => JSON.stringify(one) === before)
}

function open(file: string): Promise<Opened> {
  return openFile(new Uint8Array(readFileSync(file)), { kindOf: (id) => kinds.get(id), newId: () => 'new' })
}

/** What veraPDF says of each file; all are to hold PDF/UA-1, the finished ones PDF/A-3a too. */
function judge(verapdf: string, files: readonly string[]): readonly string[] {
  const archived = files.filter((file) => readFileSync(file).includes('<pdfaid:part>3<'))
  const said = [
    ['ua1', files],
    ['3a', archived],
  ] as const
  return said.flatMap(([profile, some]) =>
    some.length > 0
      ? run(verapdf, profile, ...some)
          .trim()
          .split('\n')
      : [],
  )
}

function run(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 }).stdout ?? ''
}

function isQuiet(program: string, ...args: readonly string[]): boolean {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return status === 0 && !/error|warning: (?!ICC)/i.test(stderr)
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}

await main(process.argv.slice(2))
