/** Somebody else wrote the file in the meantime. */
export class ChangedError extends Error {}

/** A larger file is none of ours. */
export const mostBytes = 20_000_000

/** Writes a whole file at once, unless it has become something else meanwhile; then it throws a ChangedError. */
export async function writeOver(
  file: FileSystemFileHandle,
  text: string,
  isAsBefore: () => Promise<boolean>,
): Promise<void> {
  const writable = await file.createWritable() // a copy beside the file, which takes its place when it is closed
  try {
    await writable.write(new Blob([text], { type: 'application/json' }))
    if (!(await isAsBefore())) throw new ChangedError(file.name)
    await writable.close()
  } catch (reason) {
    await writable.abort().catch(() => {}) // whoever asked hears of the first reason
    throw reason
  }
}
