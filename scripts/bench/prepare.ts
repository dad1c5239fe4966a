import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readExamples, readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { compose } from '../../src/core/paper/compose.ts'
import { withoutGaps } from '../../src/core/paper/without-gaps.ts'
import { findTemplate } from '../../src/core/templates/lookup.ts'
import { fontFromWoff } from '../../src/core/text/woff.ts'
import type { OurInput } from './engines/ours.ts'
import { drawing, longAlliance, otherAlliances, vocabulary } from './other-alliances.ts'
import { plainPaper } from './plain-paper.ts'

const here = import.meta.dirname

/** Installs what we compare with, on first use; its folder is apart from the project's own. */
export function install(): void {
  if (existsSync(`${here}/node_modules/esbuild`)) return
  console.log('Installing the other libraries into scripts/bench/node_modules …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
  if (status !== 0)
    throw new Error('npm ci failed in scripts/bench. Read what it says above, then try again.')
}

/** Writes the faces as all engines can read them: the very ones of our papers, as TrueType. */
export function writeFonts(folder: string): void {
  for (const weight of ['regular', 'bold']) {
    const woff = readFileSync(`public/fonts/literata-${weight}.woff`)
    writeFileSync(`${folder}/literata-${weight}.woff`, woff)
    writeFileSync(`${folder}/literata-${weight}.ttf`, fontFromWoff(woff))
  }
  writeFileSync(`${folder}/fonts.json`, readFileSync('public/fonts/fonts.json'))
}

/** Writes the inputs of all engines: the alliance of two pages, and `count` others of the same shape in other words. */
export function writeInputs(folder: string, count: number): void {
  const { alliance, words } = material()
  const others = otherAlliances(alliance, words, count)
  const orders = [alliance, ...others].map(orderOf())
  const papers = orders.map((order) => plainPaper(paperOf(order)))
  writeFileSync(`${folder}/order-one.json`, JSON.stringify(orders.slice(0, 1)))
  writeFileSync(`${folder}/plain-one.json`, JSON.stringify(papers.slice(0, 1)))
  writeFileSync(`${folder}/order-all.json`, JSON.stringify(orders))
  writeFileSync(`${folder}/plain-all.json`, JSON.stringify(papers))
}

/** Writes alliances with so many answers of this length, all in other words, for our engine; returns the file. */
export function writeLong(
  folder: string,
  { answers, length }: { readonly answers: number; readonly length: number },
  count: number,
): string {
  const { alliance: whole, words } = material()
  const alliance = { ...whole, answers: Object.fromEntries(Object.entries(whole.answers).slice(0, answers)) }
  const draw = drawing(words)
  const all = Array.from({ length: count }, () => longAlliance(alliance, draw, length))
  const file = `${folder}/order-${answers}-${length}-${count}.json`
  writeFileSync(file, JSON.stringify(all.map(orderOf())))
  return file
}

function material(): { alliance: Alliance; words: readonly string[] } {
  return {
    alliance: JSON.parse(readFileSync(`${here}/two-pages.alliance.json`, 'utf8')),
    words: vocabulary(readExamples().filter(({ language }) => language === 'en')),
  }
}

/** What our engine needs to make the paper of an alliance. */
function orderOf(): (alliance: Alliance) => OurInput {
  const [topics, messages, templates] = [readTopics(), readMessages(), readTemplates()]
  return (alliance) => {
    const template = findTemplate(templates, alliance.template)
    if (!template)
      throw new Error(`content/templates has no "${alliance.template}": name another in the bench.`)
    const paper = { language: 'en', sheet: 'a4', edition: 'standard', gaps: 'nothing' } as const
    return { template, alliance, ...paper, topics, messages }
  }
}

function paperOf({ template, topics, alliance, language, messages }: OurInput) {
  return withoutGaps(compose(template, topics, alliance, { language, messages }))
}

/** The folder for everything that the bench writes; inside its own, so that native code is found from there. */
export function outputFolder(): string {
  const folder = `${here}/.cache`
  mkdirSync(folder, { recursive: true })
  return folder
}
