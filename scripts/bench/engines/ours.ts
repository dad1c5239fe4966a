import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import type { Order, Press } from '../../../src/core/press/order.ts'
import { press } from '../../../src/core/press/press.ts'
import { fontShelf } from '../../../src/core/text/font-shelf.ts'
import type { Make, Read } from '../engine.ts'

export type OurInput = Omit<Order, 'made'> & Omit<Press, 'fonts'>

/** Our engine, from the alliance to the file, as the builder calls it. */
export async function open(read: Read): Promise<Make<OurInput>> {
  const catalogue = JSON.parse(new TextDecoder().decode(await read('fonts.json')))
  const fonts = fontShelf(catalogue, (file) => read(file.replace('.woff', '.ttf'))) // as all others read them
  return async ({ topics, messages, ...order }) => {
    const { work } = await press({ ...order, made: new Date(0) }, { topics, messages, fonts })
    return pdf.save(work)
  }
}
