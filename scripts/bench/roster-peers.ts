import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { messagesFor, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Page } from '../../src/core/layout/page.ts'
import { pressRoster } from '../../src/core/press/press-roster.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import type { PeerSupplies, PlacedSheet } from './roster-peer.ts'

/** Another library as a worker that makes one file of the papers of a list. */
export interface RosterPeer {
  readonly name: string
  readonly code: string
}

/** The quickest of the libraries that the bench compares in a browser: both draw lines and words at fixed places. */
export async function rosterPeers(): Promise<readonly RosterPeer[]> {
  return [
    { name: 'jsPDF, one PDF', code: await bundled('engines/roster-jspdf.ts') },
    { name: 'pdf-lib with fontkit, one PDF', code: await bundled('engines/roster-pdf-lib.ts') },
  ]
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${file}`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
    write: false,
    external: ['html2canvas', 'dompurify', 'canvg'],
  })
  const [only] = outputFiles
  if (!only) throw new Error(`esbuild made nothing of ${file}.`)
  return only.text
}

/** What they draw: the first paper of a roster, with our faces as TrueType, which all of them read. */
export async function peerSupplies(): Promise<PeerSupplies> {
  return { sheet: await placedSheet(), regular: fontOf('regular'), bold: fontOf('bold') }
}

function fontOf(weight: string): Uint8Array {
  return fontFromWoff(readFileSync(`public/fonts/literata-${weight}.woff`))
}

async function placedSheet(): Promise<PlacedSheet> {
  const template = readTemplates().find(({ id }) => id === 'team')
  if (!template) throw new Error('content/templates has no team: name another in the bench.')
  const paper = { rows: [1], people: [{ name: 'NAME', role: '' }], team: 'TEAM', on: null, look: null }
  const what = {
    papers: [paper],
    ids: ['bench'],
    template,
    topics: readTopics(),
    messages: messagesFor('en'),
  }
  const wishes = { language: 'en', length: 'one-page', sheet: 'a4', made: new Date(0), title: '' } as const
  for await (const { work } of pressRoster({ ...what, ...wishes }, await nodeFonts())) {
    const [page] = work.document.pages
    if (page) return placed(page)
  }
  throw new Error('There is no paper to be drawn.')
}

function placed({ marks }: Page): PlacedSheet {
  const words = marks.flatMap((mark) => {
    if (mark.kind !== 'text') return []
    const text = mark.line.runs.flatMap(({ clusters }) => clusters.map((cluster) => cluster.text)).join('')
    const bold = mark.line.runs[0]?.face.weight === 'bold'
    return [{ text, bold, x: mark.x, y: mark.y, size: mark.size }]
  })
  const rules = marks.flatMap((mark) => (mark.kind === 'rule' ? [mark] : []))
  return { words, rules: rules.map(({ x1, y1, x2, y2, thickness }) => ({ x1, y1, x2, y2, thickness })) }
}
