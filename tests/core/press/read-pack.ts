import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { boundPack, pressPack } from '../../../src/core/press/press-pack.ts'
import type { Workshop } from '../../../src/core/workshop/workshop.ts'
import { orderOf } from './an-order.ts'

const fonts = await nodeFonts()
/** Everything that goes to the room. */
export const packOf = (workshop: Workshop) => pressPack(orderOf(workshop), fonts)

/** What stands on each page of the one PDF, and its bookmarks. */
export async function readPack(workshop: Workshop) {
  const order = orderOf(workshop)
  const bytes = await pdf.save(boundPack(await pressPack(order, fonts), order))
  const read = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: read.numPages }, async (_, place) => {
      const { items } = await (await read.getPage(place + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  return { pages, outline: await read.getOutline() }
}
