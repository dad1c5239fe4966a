import { pdf } from '../core/formats/pdf/write-pdf.ts'
import type { PagedDocument } from '../core/layout/page.ts'
import { bind } from '../core/pack/bind.ts'
import { packFiles, zipPack } from '../core/pack/pack-files.ts'
import type { PackOrder } from '../core/press/pack-order.ts'
import { boundPack, pressPack } from '../core/press/press-pack.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import type { EngineResults } from './engine-job.ts'

/** Everything for a workshop, as one PDF or as a ZIP with a PDF for each part and each group. */
export async function makePack(
  { pack: order, as }: { readonly pack: PackOrder; readonly as: 'pdf' | 'zip' },
  fonts: FontShelf,
): Promise<EngineResults['pack']> {
  const pack = await pressPack(order, fonts)
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
