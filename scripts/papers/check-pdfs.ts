import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readTopics } from '../../src/content/read-content.ts'
import { type OpenedAnything, openAnything } from '../../src/core/formats/open-file.ts'
import { alignedTable } from '../measures/table.ts'
import { askVerapdf, type Conformance } from './ask-verapdf.ts'
import { builtPdfs, makeFinished } from './every-pdf.ts'

/**
 * Lets other programs read, judge and rewrite every PDF that the build has made (`npm run prepare:site`), and the finished
 * papers of all examples. Needs qpdf, mutool and poppler; with VERAPDF, the address of a veraPDF that takes a profile and
 * files, PDF/UA and PDF/A as well. Files can be named instead: `npm run check:pdf -- some.pdf`.
 */
async function main(named: readonly string[]): Promise<void> {
  const missing = ['qpdf', 'mutool', 'pdfinfo', 'pdffonts', 'pdftotext'].filter((name) => !isThere(name))
  if (missing.length > 0)
    return fail(
      `These programs are missing: ${missing.join(', ')}. Install qpdf, mupdf-tools and poppler-utils.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const files = named.length > 0 ? named : [...builtPdfs(), ...(await makeFinished(folder))]
  const faults = (await Promise.all(files.map((file) => faultsOf(file, folder)))).flat()
  for (const fault of faults) console.error(fault)
  console.log(`${files.length} PDFs, ${faults.length} faults`)
  const verdicts = judge(process.env['VERAPDF'], files)
  if (verdicts.length > 0) sayVerdicts(verdicts)
  else console.log('veraPDF was not asked: set VERAPDF.')
  rmSync(folder, { recursive: true })
  process.exit(faults.length > 0 || verdicts.some(({ broken }) => broken.length > 0) ? 1 : 0)
}

const kinds = new Map(readTopics().flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])))

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

function open(file: string): Promise<OpenedAnything> {
  return openAnything(new Uint8Array(readFileSync(file)), {
    kindOf: (id) => kinds.get(id),
    newId: () => 'new',
  })
}

/** What veraPDF says: each file is to hold PDF/UA-1, and one that declares PDF/A-3a that too. */
function judge(verapdf: string | undefined, files: readonly string[]): readonly Conformance[] {
  if (verapdf === undefined) return []
  const archived = files.filter((file) => run('pdfinfo', '-meta', file).includes('<pdfaid:part>3<'))
  return [...askVerapdf(verapdf, 'ua1', files), ...askVerapdf(verapdf, '3a', archived)]
}

function sayVerdicts(verdicts: readonly Conformance[]): void {
  for (const { file, profile, broken } of verdicts)
    for (const rule of broken) console.error(`${file}: ${profile} ${rule.trim()}`)
  console.log(
    alignedTable(verdicts, {
      file: ({ file }) => file,
      profile: ({ profile }) => profile,
      'failed rules': ({ broken }) => String(broken.length),
    }),
  )
  const sum = verdicts.reduce((failed, { broken }) => failed + broken.length, 0)
  console.log(`${verdicts.length} verdicts of veraPDF, ${sum} failed rules`)
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
