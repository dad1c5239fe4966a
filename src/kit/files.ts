/** No alliance comes near it, and reading more could fill the memory of a phone. */
const mostBytes = 60_000_000

/** The bytes of a file that somebody chose or dropped; nothing when it is far too large to be ours. */
export async function readBytes(file: File): Promise<Uint8Array | undefined> {
  if (file.size > mostBytes) return undefined
  return new Uint8Array(await file.arrayBuffer())
}

/** How files begin that spreadsheets save as their own (ZIP, Compound File Binary), and PDFs: no table can be read out of them. */
const noTexts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]

/** Whether a file that should be a list as text is a workbook or a PDF. */
export function isNoText(bytes: Uint8Array): boolean {
  return noTexts.some((beginning) => beginning.every((byte, place) => bytes[place] === byte))
}

/** The files that are being dragged, if any are. */
export function filesIn(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])]
}

/** Whether something dragged over the page is a file, and not a word or a picture from the page. */
export function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
