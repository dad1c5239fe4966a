import { ChangedError, mostBytes, writeOver } from '../folder/write-over.ts'

/** One file, as far as we need it; every promise rejects where it can't be had. */
export interface OneFile {
  readonly name: string
  read(): Promise<string | null> // null: far too large to be an alliance
  /** Writes only if the file still says `before`; else it throws a ChangedError. */
  write(text: string, before: string | null): Promise<void>
}

/** A file on this device, as the browser hands it out (File System API). */
export function oneFileOf(handle: FileSystemFileHandle): OneFile {
  async function read(): Promise<string | null> {
    const file = await handle.getFile()
    return file.size > mostBytes ? null : await file.text()
  }
  return {
    name: handle.name,
    read,
    async write(text, before) {
      const isAsBefore = async () => (await read()) === before
      if (!(await isAsBefore())) throw new ChangedError(handle.name)
      await writeOver(handle, text, isAsBefore)
    },
  }
}
