import { vi } from 'vitest'
import type { KeptFiles } from '../../src/keeping/file/file-store.ts'
import { noteCopies } from '../../src/keeping/folder/copies-flag.ts'
import type { KeptFolder } from '../../src/keeping/folder/folder-store.ts'

/** A folder on the disk of somebody: what is in it, and what happens to whoever wants to look. */
export interface Disk {
  readonly files: Map<string, string>
  isLocked: boolean // the browser asks anew
  trouble: string | null // what the disk says instead, by the name of the error
}

/** A disk with these files, and a browser whose pickers lead to it; nothing has been picked yet. */
export function withDisk(files: Readonly<Record<string, string>> = {}): Disk {
  const disk: Disk = { files: new Map(Object.entries(files)), isLocked: false, trouble: null }
  Object.assign(kept, { disk, folder: undefined, files: {} })
  const locks = { request: (_name: string, act: () => unknown) => act() }
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
  vi.stubGlobal('showDirectoryPicker', async () => folderOn(disk))
  vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
    disk.files.set(suggestedName, '')
    return fileOn(disk, suggestedName)
  })
  vi.stubGlobal('showOpenFilePicker', async () => [...disk.files.keys()].map((name) => fileOn(disk, name)))
  return disk
}

interface Kept {
  disk: Disk | undefined
  folder: KeptFolder | undefined
  files: KeptFiles
}
const kept: Kept = { disk: undefined, folder: undefined, files: {} }
const diskOf = new WeakMap<FileSystemHandle, Disk>()

/** In place of folder-store.ts: only a browser can keep what leads to a folder. */
export const folderStore = {
  keptFolder: async () => kept.folder,
  async keepFolder(folder: KeptFolder) {
    if (diskOf.get(folder.handle) !== kept.disk) return // a page that is gone has looked for the last time
    kept.folder = folder
    noteCopies('folder', true)
  },
  async forgetFolder() {
    kept.folder = undefined
    noteCopies('folder', false)
  },
}

/** In place of file-store.ts. */
export const fileStore = {
  keptFiles: async () => kept.files,
  async changeFiles(change: (files: KeptFiles) => KeptFiles) {
    kept.files = change(kept.files)
    noteCopies('files', Object.keys(kept.files).length > 0)
  },
}

function permissionOn(disk: Disk) {
  return {
    queryPermission: async () => (disk.isLocked ? 'prompt' : 'granted'),
    async requestPermission() {
      disk.isLocked = false
      return 'granted'
    },
  }
}

function folderOn(disk: Disk): FileSystemDirectoryHandle {
  const handle = {
    ...permissionOn(disk),
    name: 'Alliances',
    kind: 'directory',
    async *entries() {
      fail(disk)
      for (const name of disk.files.keys()) yield [name, { kind: 'file' }]
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (create && !disk.files.has(name)) disk.files.set(name, '')
      return fileOn(disk, name)
    },
  }
  const folder = handle as unknown as FileSystemDirectoryHandle // as much of one as is used
  diskOf.set(folder, disk)
  return folder
}

function fileOn(disk: Disk, name: string): FileSystemFileHandle {
  const handle = {
    ...permissionOn(disk),
    name,
    kind: 'file',
    async getFile() {
      fail(disk)
      const text = disk.files.get(name)
      if (text === undefined) throw new DOMException('Gone.', 'NotFoundError')
      return new File([text], name)
    },
    async createWritable() {
      let written = ''
      return {
        write: async (blob: Blob) => {
          written = await blob.text()
        },
        close: async () => void disk.files.set(name, written),
        abort: async () => {},
      }
    },
  }
  return handle as unknown as FileSystemFileHandle // as much of one as is used
}

function fail({ trouble }: Disk): void {
  if (trouble !== null) throw new DOMException('No.', trouble)
}
