import { ChangedError, mostBytes, writeOver } from './write-over.ts'

/** A folder, as far as we need one; every promise rejects where it can't be had. */
export interface Folder {
  names(): Promise<readonly string[]>
  read(name: string): Promise<string>
  /** Writes only if the file still says `before`, or, with null, if there is none; else it throws a ChangedError. */
  write(name: string, text: string, before: string | null): Promise<void>
}

/** A folder on this device, as the browser hands it out (File System API). */
export function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    async names() {
      const names: string[] = []
      for await (const [name, { kind }] of handle.entries()) if (kind === 'file') names.push(name)
      return names
    },
    async read(name) {
      const file = await (await handle.getFileHandle(name)).getFile()
      if (file.size > mostBytes) throw new Error(`${name} is far too large to be an alliance.`)
      return await file.text()
    },
    async write(name, text, before) {
      if ((await textIn(handle, name)) !== before) throw new ChangedError(name)
      const file = await handle.getFileHandle(name, { create: true })
      await writeOver(file, text, async () => before === null || (await textIn(handle, name)) === before)
    },
  }
}

async function textIn(handle: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await handle.getFileHandle(name)).getFile()).text()
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'NotFoundError') return null
    throw reason
  }
}
