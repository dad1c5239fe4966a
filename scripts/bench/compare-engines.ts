import { rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { alignedTable } from '../measures/table.ts'
import { type Engine, engines } from './engine.ts'
import { growth, line, type Point } from './growth.ts'
import { type Made, made, median, run } from './measure.ts'
import { install, outputFolder, writeFonts, writeInputs } from './prepare.ts'

const COLD = 9 // starts of each engine, in turn, so that a busy moment is shared
const FIRST = 12 // papers before the warm time counts
const WARM = 40 // papers that count
const ROUNDS = 3 // of the warm measurement, each engine in turn

interface Row extends Made {
  readonly engine: Engine
  readonly cold: number
  readonly other: number // ms, warm, another alliance each time
  readonly same: number // ms, warm, the same alliance again and again
  readonly download: number | null
}

/** Makes the same two pages with our engine and with others, and prints what it takes. */
export async function compareEngines(): Promise<void> {
  install()
  const { bundleForNode, downloadSize } = await import('./bundle.ts') // needs what has just been installed
  const folder = outputFolder()
  writeFonts(folder)
  writeInputs(folder, FIRST + WARM)
  const bundles = new Map<Engine, string>()
  for (const engine of engines) bundles.set(engine, await bundleForNode(engine, folder))
  const cold = coldTimes(bundles, folder)
  const warm = warmTimes(bundles, folder)
  const rows: Row[] = []
  for (const engine of engines)
    rows.push({
      engine,
      cold: median(cold.map((times) => times.get(engine) ?? 0)),
      other: median(warm.flatMap((times) => times.get(engine)?.other ?? [])),
      same: median(warm.flatMap((times) => times.get(engine)?.same ?? [])),
      ...(await made(outOf(engine, folder))),
      download: await downloadSize(engine),
    })
  for (const { engine, pages } of rows)
    if (pages !== 2)
      throw new Error(`${engine.name} made ${pages} pages instead of 2: see its file in ${folder}.`)
  sayRows(rows)
  const ours = bundles.get(engines[0])
  if (ours !== undefined)
    sayGrowth(await growth(ours, folder, [150, 150, 800, 3000, 8000, 16500, 33500, 50000, 67000]))
  rmSync(folder, { recursive: true })
}

function coldTimes(bundles: ReadonlyMap<Engine, string>, folder: string): readonly Map<Engine, number>[] {
  return Array.from({ length: COLD }, () => {
    const times = [...bundles].map(([engine, bundle]): [Engine, number] => {
      const input = `${folder}/${engine.input}-one.json`
      const task = { do: 'once', folder, input, out: outOf(engine, folder), same: false } as const
      return [engine, run(bundle, task).times[0] ?? 0]
    })
    return new Map(times)
  })
}

interface WarmTimes {
  readonly other: readonly number[]
  readonly same: readonly number[]
}

function warmTimes(bundles: ReadonlyMap<Engine, string>, folder: string): readonly Map<Engine, WarmTimes>[] {
  return Array.from({ length: ROUNDS }, () => {
    const times = [...bundles].map(([engine, bundle]): [Engine, WarmTimes] => {
      const task = { do: 'warm', folder, input: `${folder}/${engine.input}-all.json`, out: '' } as const
      const counted = (same: boolean) => run(bundle, { ...task, same }).times.slice(1 + FIRST)
      return [engine, { other: counted(false), same: counted(true) }]
    })
    return new Map(times)
  })
}

function outOf({ id }: Engine, folder: string): string {
  return `${folder}/${id}.pdf`
}

function sayRows(rows: readonly Row[]): void {
  const [ours] = rows
  if (!ours) return
  const times = (key: 'cold' | 'other' | 'same', digits: number) => (row: Row) =>
    `${row[key].toFixed(digits)} ms  ${(row[key] / ours[key]).toFixed(1)}×`
  console.log(`\nThe same two pages, ${process.version} on ${process.platform}-${process.arch}\n`)
  const load = loadavg()[1] ?? 0 // of the last five minutes; we keep one processor busy ourselves
  if (load > availableParallelism())
    console.log(`The machine was busy (load ${load.toFixed(1)}): the times are too long, the ratios rough.\n`)
  console.log(
    alignedTable(rows, {
      '': ({ engine }) => engine.name,
      cold: times('cold', 0),
      warm: times('other', 1),
      'warm, same': times('same', 1),
      'PDF bytes': ({ bytes }) => bytes.toLocaleString('en'),
      download: ({ download }) => download?.toLocaleString('en') ?? '–',
      tagged: ({ isTagged }) => (isTagged ? 'yes' : 'no'),
    }),
  )
  console.log(explanation)
}

function sayGrowth(points: readonly Point[]): void {
  console.log('\nOur engine on longer papers\n')
  console.log(
    alignedTable(points, {
      pages: ({ pages }) => String(pages),
      warm: ({ time }) => `${time.toFixed(1)} ms`,
      'peak memory': ({ memory }) => `${(memory / 1e6).toFixed(0)} MB`,
    }),
  )
  const time = line(points.map((point) => [point.pages, point.time]))
  const memory = line(points.map((point) => [point.pages, point.memory / 1e6]))
  console.log(`
Straight lines through these points, by least squares:
time    ${time.start.toFixed(1)} ms + ${time.slope.toFixed(2)} ms a page, R² ${time.fit.toFixed(4)}
memory  ${memory.start.toFixed(0)} MB + ${memory.slope.toFixed(2)} MB a page, R² ${memory.fit.toFixed(4)}`)
}

const explanation = `
× says how many times as long as ours it takes.
cold      from the start of a fresh Node process to the finished bytes, median of ${COLD}; each engine is one bundled
          file (esbuild, minified), so that none loses time in looking for its modules; typst is native code.
warm      median of ${ROUNDS} × ${WARM} papers, after ${FIRST} in each of ${ROUNDS} processes, each of another alliance: same shape, other words.
          Kept from paper to paper, ours: the open faces, the shapes of stretches up to eight letters, of glyphs and
          of paragraphs. The template's own headings and sentences are the same each time; the answers are not.
same      as warm, but the same alliance again and again, which every cache likes.
PDF       same words, faces (Literata Regular and SemiBold) and places. Ours holds the alliance, tags, bookmarks and
          what PDF/A-3a and PDF/UA-1 ask for.
download  JavaScript and WebAssembly for a browser, bundled by esbuild, minified, brotli 11, without fonts; without
          stand-ins for Node's own modules, which pdfkit and pdfmake need in a browser. typst is native code here.`
