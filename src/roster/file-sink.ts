import { download, type Handed } from '../kit/download.ts'

/** Where the pieces of a file go, so that they don’t pile up in the page. */
export interface FileSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Ends the file; a download where it did not go to the disk at once. */
  end(): Promise<Handed | null>
  /** Gives the file up: a half one is kept nowhere. */
  giveUp(): Promise<void>
}

/** What a file is called, and what it is. */
export interface FileKind {
  readonly name: string
  readonly type: string // MIME
}

const endings = { 'application/pdf': '.pdf', 'application/zip': '.zip' } as const

/**
 * A file that is written to the disk piece by piece, where the browser lets a page do that and somebody chooses where; else one
 * that the browser holds until it is whole. Null when somebody thought better of it.
 */
export async function openSink(
  kind: FileKind & { readonly type: keyof typeof endings },
): Promise<FileSink | null> {
  if (typeof window.showSaveFilePicker !== 'function') return heldFile(kind)
  const types = [{ accept: { [kind.type]: [endings[kind.type]] } }]
  try {
    const file = await window.showSaveFilePicker({
      id: 'roster',
      startIn: 'documents',
      suggestedName: kind.name,
      types,
    })
    return onDisk(await file.createWritable())
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return null
    console.warn('The file could not be chosen, so it becomes a download.', reason)
    return heldFile(kind)
  }
}

function onDisk(disk: FileSystemWritableFileStream): FileSink {
  return {
    write: (bytes) => disk.write(bytes),
    end: async () => {
      await disk.close()
      return null
    },
    giveUp: () => disk.abort(),
  }
}

/** Each piece is a blob of its own, which a browser may keep on its disk. */
function heldFile({ name, type }: FileKind): FileSink {
  const pieces: Blob[] = []
  return {
    write: async (bytes) => {
      pieces.push(new Blob([bytes]))
    },
    end: async () => download(name, type, new Blob(pieces)),
    giveUp: async () => {
      pieces.length = 0
    },
  }
}
