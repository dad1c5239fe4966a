import { lastRevision } from '../core/alliance/agreed.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { FlowingPaper, PagedPaper } from '../core/formats/format.ts'
import type { Order, Press } from '../core/press/order.ts'
import type { Pressed } from '../core/press/press.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import { newId } from '../kit/new-id.ts'
import type { EngineJob, EngineResults, PagesJob, PaperJob } from './engine-job.ts'
import { fetchFonts } from './fetch-fonts.ts'
import { loadCode } from './load-code.ts'
import type { RosterProgress } from './make-roster.ts'
import type { DrawnPages } from './page-pictures.ts'
import { usuallyUnanswered } from './usually-unanswered.ts'

type Result = EngineResults[EngineJob['kind']]

/** Does what the engine is asked for. Each tool is fetched at its first use, the fonts once for all papers. */
export function createHandlers(): (job: EngineJob) => Promise<Result> {
  let fonts: Promise<FontShelf> | null = null
  const typing: Typing = { drawn: { pages: [], outlines: new WeakMap() }, kept: null }
  const shelf = () => {
    fonts ??= fetchFonts()
    fonts.catch(() => {
      fonts = null // the next request tries again
    })
    return fonts
  }
  const roster: RosterProgress = { parts: null, papers: 0 }
  return async (job) => {
    switch (job.kind) {
      case 'warm':
        return warm(await shelf())
      case 'letters':
        return findLetters(job.paper, await shelf())
      case 'pages':
        return makePages(job, await shelf(), typing)
      case 'pdf':
        return makePdf(await pressed(job.paper, job.made, shelf))
      case 'docx':
        return makeDocx(job.paper, job.made)
      case 'markdown':
        return makeMarkdown(job.paper, job.made)
      case 'cards':
        return cardPages(job, await shelf())
      case 'pack':
        return packFile(job, shelf)
      case 'roster':
        return (await loadCode(() => import('./make-roster.ts'))).makeRoster(job.act, shelf, roster)
      case 'merge':
        return merge(job)
      case 'open':
        return openBytes(job)
    }
  }
}

/** Everything that the first pages and the first PDF will need. */
async function warm(fonts: FontShelf): Promise<null> {
  await Promise.all([
    loadCode(() => import('../core/press/press.ts')),
    loadCode(() => import('./page-pictures.ts')),
    loadCode(() => import('../core/formats/pdf/write-pdf.ts')),
    fonts.facesFor({ regular: '', bold: '' }, 'en'),
  ])
  return null
}

async function pressed(paper: PaperJob, made: Date, shelf: () => Promise<FontShelf>): Promise<Pressed> {
  const [fonts, { press }] = await Promise.all([shelf(), loadCode(() => import('../core/press/press.ts'))])
  return press(await orderOf(paper, made), { ...paper, fonts })
}

/** What reflows needs neither fonts nor WebAssembly. */
async function reflowed(paper: PaperJob, made: Date): Promise<FlowingPaper> {
  const { reflow } = await loadCode(() => import('../core/press/reflow.ts'))
  return reflow(await orderOf(paper, made), paper)
}

async function orderOf(job: PaperJob, made: Date): Promise<Order> {
  const { template, alliance, language, length, sheet, unanswered, data, pulse } = job
  const gaps = (unanswered ?? usuallyUnanswered(alliance)) === 'lines' ? 'lines' : 'nothing'
  const edition = 'standard'
  const yeses = await yesesOf(alliance)
  return { template, alliance, language, length, sheet, edition, gaps, data, pulse, yeses, made }
}

/** Those that stand; the code for them is fetched only where somebody has said yes. */
async function yesesOf(alliance: Alliance): Promise<Order['yeses']> {
  if (lastRevision(alliance)?.yeses === undefined) return []
  const { standingYeses } = await loadCode(() => import('../core/alliance/yes/whose-yes.ts'))
  return await standingYeses(alliance)
}

async function findLetters(paper: PaperJob, fonts: FontShelf): Promise<EngineResults['letters']> {
  const { lettersOf } = await loadCode(() => import('../core/press/letters-of.ts'))
  return lettersOf(await orderOf(paper, new Date()), { ...paper, fonts })
}

/** What is left of the paper of a moment ago: only what changes while somebody types is made again. */
interface Typing {
  readonly drawn: DrawnPages
  kept: Press['kept']
}

async function makePages(
  { paper, shown, width }: PagesJob,
  fonts: FontShelf,
  typing: Typing,
): Promise<EngineResults['pages']> {
  const [{ press, keepBlocks }, { picturesOrSvg }] = await Promise.all([
    loadCode(() => import('../core/press/press.ts')),
    loadCode(() => import('./page-pictures.ts')),
  ])
  typing.kept ??= keepBlocks()
  const supplies = { ...paper, fonts, kept: typing.kept }
  const { work, missing, unknown } = await press(await orderOf(paper, new Date()), supplies)
  return {
    pictures: await picturesOrSvg(work.document.pages, { shown, width }, typing.drawn),
    missing,
    unknown,
  }
}

interface PagesToSave {
  readonly work: PagedPaper
  readonly missing: readonly string[]
}

async function makePdf({ work, missing }: PagesToSave): Promise<EngineResults['pdf']> {
  const { pdf } = await loadCode(() => import('../core/formats/pdf/write-pdf.ts'))
  return { bytes: new Uint8Array(await pdf.save(work)), missing }
}

async function makeDocx(paper: PaperJob, made: Date): Promise<EngineResults['docx']> {
  const { docx } = await loadCode(() => import('../core/formats/docx/docx.ts'))
  const bytes = await docx(paper.messages).save(await reflowed(paper, made))
  return { bytes: new Uint8Array(bytes), missing: [] }
}

async function makeMarkdown(paper: PaperJob, made: Date): Promise<EngineResults['markdown']> {
  const { markdown } = await loadCode(() => import('../core/formats/markdown.ts'))
  return {
    bytes: new Uint8Array(await markdown(paper.messages).save(await reflowed(paper, made))),
    missing: [],
  }
}

async function cardPages(
  { cards, made }: Extract<EngineJob, { kind: 'cards' }>,
  fonts: FontShelf,
): Promise<EngineResults['cards']> {
  const { pressCards } = await loadCode(() => import('../core/press/press-cards.ts'))
  return makePdf(await pressCards(cards, fonts, made))
}

async function packFile(
  job: Extract<EngineJob, { kind: 'pack' }>,
  shelf: () => Promise<FontShelf>,
): Promise<EngineResults['pack']> {
  const { makePack } = await loadCode(() => import('./make-pack.ts'))
  return makePack(job, shelf)
}

async function merge({
  mine,
  copy,
  latest,
}: Extract<EngineJob, { kind: 'merge' }>): Promise<EngineResults['merge']> {
  const { putTogether } = await loadCode(() => import('../core/alliance/merging/together.ts'))
  return putTogether(mine, copy, latest)
}

async function openBytes({
  bytes,
  asked,
}: Extract<EngineJob, { kind: 'open' }>): Promise<EngineResults['open']> {
  const { openAnything } = await loadCode(() => import('../core/formats/open-file.ts'))
  return openAnything(bytes, {
    kindOf: (question) => asked.get(question)?.kind,
    titleOf: (question) => asked.get(question)?.title,
    newId,
  })
}
