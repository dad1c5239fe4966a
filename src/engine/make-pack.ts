import { pdf } from '../core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../core/layout/page.ts'
import { bind } from '../core/pack/bind.ts'
import { packFiles, zipPack } from '../core/pack/pack-files.ts'
import type { PackOrder } from '../core/press/pack-order.ts'
import { boundPack, pressPack } from '../core/press/press-pack.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import type { EngineResults, PackFormat } from './engine-job.ts'
import { loadCode } from './load-code.ts'

/** Everything for a workshop, as one PDF, as a ZIP with a PDF for each part and each group, or in Word. */
export async function makePack(
  { pack: order, as }: { readonly pack: PackOrder; readonly as: PackFormat },
  shelf: () => Promise<FontShelf>,
): Promise<EngineResults['pack']> {
  if (as === 'docx') return packInWord(order)
  const pack = await pressPack(order, await shelf())
  const { sheets, missing } = pack
  if (as === 'pdf') return { bytes: new Uint8Array(await pdf.save(boundPack(pack, order))), sheets, missing }
  const isOnBothSides = order.workshop.print.sides === 'both'
  const files: Record<string, Uint8Array> = {}
  for (const { name, part, title } of packFiles(pack.parts)) {
    const document: PagedDocument = bind([part], title, isOnBothSides)
    files[name] = new Uint8Array(await pdf.save({ document, made: order.made, source: null }))
  }
  return { bytes: zipPack(files, order.made), sheets, missing }
}

/** Word reflows, so that it needs neither fonts nor WebAssembly; how many sheets it takes is known to Word alone. */
async function packInWord(order: PackOrder): Promise<EngineResults['pack']> {
  const [{ packDocx }, { flowPack }] = await Promise.all([
    loadCode(() => import('../core/formats/docx/pack-docx.ts')),
    loadCode(() => import('../core/press/flow-pack.ts')),
  ])
  const bytes = await packDocx(flowPack(order), order.messages)
  return { bytes: new Uint8Array(bytes), sheets: 0, missing: [] }
}
