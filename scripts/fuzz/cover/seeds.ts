import { PDFDocument } from 'pdf-lib'
import { keptIn, sentLinks } from '../museum.ts'
import { openable } from '../openable.ts'
import { fromShort, inputKinds, marked } from './inputs.ts'

const encoder = new TextEncoder()

/** Good things of each sort, from which the others are made: what the site writes today, and all that it ever wrote. */
export const seeds = {
  async pdf() {
    const { pdfs } = await openable()
    return [...pdfs, ...(await Promise.all(pdfs.map(unpacked))), ...keptIn('pdf')]
  },
  async json() {
    const { json } = await openable()
    return [...json.map((text) => encoder.encode(text)), ...keptIn('json')]
  },
  async links() {
    const { links: made, lockedLinks, shorts } = await openable()
    const old = sentLinks().filter((link) => !link.startsWith('sealed-1')) // each try takes long
    const texts = [...made, ...lockedLinks, ...old]
    const packed = made.map((text) =>
      marked(inputKinds.packed, Buffer.from(text.slice(11), 'base64url').subarray(4)),
    )
    return [
      ...texts.map((text) => marked(inputKinds.text, encoder.encode(text))),
      ...packed,
      ...shorts.map(fromShort),
    ]
  },
} as const satisfies Record<string, () => Promise<readonly Uint8Array[]>>

/** With its objects in the open, so that a changed letter is not lost in what is packed. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return await document.save({ useObjectStreams: false })
}
