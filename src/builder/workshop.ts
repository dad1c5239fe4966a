import type { Opened } from '../core/formats/format.ts'
import type { Pressed } from '../core/press/press.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import type { EngineJob, EngineResults, PaperJob } from './engine-job.ts'
import { fetchFonts } from './fetch-fonts.ts'

type Result = EngineResults[EngineJob['kind']]

/** Does what the engine is asked for. Each tool is fetched at its first use, the fonts once for all papers. */
export function createWorkshop(): (job: EngineJob) => Promise<Result> {
  let fonts: Promise<FontShelf> | null = null
  const shelf = () => {
    fonts ??= fetchFonts()
    fonts.catch(() => {
      fonts = null // the next request tries again
    })
    return fonts
  }
  return async (job) => {
    switch (job.kind) {
      case 'warm':
        return warm(await shelf())
      case 'pages':
        return makePages(await pressed(job.paper, new Date(), shelf))
      case 'pdf':
        return makePdf(await pressed(job.paper, job.made, shelf))
      case 'open':
        return open(job.bytes, job.kinds)
    }
  }
}

/** Everything that the first pages and the first PDF will need. */
async function warm(fonts: FontShelf): Promise<null> {
  await Promise.all([
    import('../core/press/press.ts'),
    import('../core/formats/svg.ts'),
    import('../core/formats/pdf/write-pdf.ts'),
    fonts.facesFor({ regular: '', bold: '' }, 'en'),
  ])
  return null
}

async function pressed(paper: PaperJob, made: Date, shelf: () => Promise<FontShelf>): Promise<Pressed> {
  const [fonts, { press }] = await Promise.all([shelf(), import('../core/press/press.ts')])
  const { template, alliance, language, sheet, topics, messages } = paper
  const gaps = paper.unanswered === 'lines' ? 'lines' : 'nothing'
  return press(
    { template, alliance, language, sheet, edition: 'standard', gaps, made },
    { topics, messages, fonts },
  )
}

async function makePages({ work, missing }: Pressed): Promise<EngineResults['pages']> {
  const { pageToSvg } = await import('../core/formats/svg.ts')
  return { pictures: work.pages().pages.map(pageToSvg), missing }
}

async function makePdf({ work, missing }: Pressed): Promise<EngineResults['pdf']> {
  const { pdf } = await import('../core/formats/pdf/write-pdf.ts')
  return { bytes: new Uint8Array(await pdf.save(work)), missing }
}

async function open(
  bytes: Uint8Array,
  kinds: Extract<EngineJob, { kind: 'open' }>['kinds'],
): Promise<Opened> {
  const { openFile } = await import('../core/formats/open-file.ts')
  return openFile(bytes, { kindOf: (question) => kinds.get(question), newId: () => crypto.randomUUID() })
}
