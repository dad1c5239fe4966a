import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { messagesFor, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Page } from '../../src/core/layout/page.ts'
import { pressRoster } from '../../src/core/press/press-roster.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'
import { nodeFonts } from '../fonts/read-fonts.ts'
import type { PlacedSheet } from './roster-sheet.ts'

/** Another library as a worker that answers a number of papers with the bytes of its file. */
export interface RosterPeer {
  readonly name: string
  readonly code: string
}

/** jsPDF, which is quickest of those that the bench compares and that run in a browser: drawn as lines and words at fixed places. */
export async function rosterPeers(): Promise<readonly RosterPeer[]> {
  const sheet = JSON.stringify(await placedSheet())
  const [regular, bold] = ['regular', 'bold'].map(fontOf)
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
    write: false,
    external: ['html2canvas', 'dompurify', 'canvg'],
    stdin: {
      contents: `import { answer } from './roster-sheet.ts'\nanswer(${sheet}, '${regular}', '${bold}')`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
  })
  return outputFiles.map(({ text }) => ({ name: 'jsPDF, one PDF', code: text }))
}

function fontOf(weight: string): string {
  return Buffer.from(fontFromWoff(readFileSync(`public/fonts/literata-${weight}.woff`))).toString('base64')
}

/** The first paper of a roster, as lines of words and rules with their places. */
async function placedSheet(): Promise<PlacedSheet> {
  const template = readTemplates().find(({ id }) => id === 'team')
  if (!template) throw new Error('content/templates has no team: name another in the bench.')
  const paper = { rows: [1], people: [{ name: 'NAME', role: '' }], team: 'TEAM', on: null, look: null }
  const order = {
    papers: [paper],
    ids: ['bench'],
    template,
    topics: readTopics(),
    messages: messagesFor('en'),
  }
  const wishes = { language: 'en', length: 'one-page', sheet: 'a4', made: new Date(0), title: '' } as const
  for await (const { work } of pressRoster({ ...order, ...wishes }, await nodeFonts())) {
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
