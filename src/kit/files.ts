/** No alliance comes near it, and reading more could fill the memory of a phone. */
const mostBytes = 60_000_000

/** The bytes of a file that somebody chose or dropped; nothing when it is far too large to be ours. */
export async function readBytes(file: File): Promise<Uint8Array | undefined> {
  if (file.size > mostBytes) return undefined
  return new Uint8Array(await file.arrayBuffer())
}

/** The files that are being dragged, if any are. */
export function filesIn(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])]
}

/** Whether something dragged over the page is a file, and not a word or a picture from the page. */
export function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
