import { zipSync } from 'fflate'
import { zipDay } from '../bytes/zip-day.ts'

/**
 * A ZIP of files that are packed already, such as PDFs, while they come: each is written and forgotten but for its line in the
 * directory at the end (APPNOTE.TXT 4.3). fflate packs each alone; here they are put together.
 */
export class ZipOfMany {
  readonly #made: Date
  readonly #directory: Uint8Array[] = []
  #length = 0

  constructor(made: Date) {
    this.#made = zipDay(made)
  }

  /** Writes one more file, and gives its bytes. No two may have the same name. */
  add(name: string, bytes: Uint8Array): Uint8Array {
    const alone = zipSync({ [name]: bytes }, { level: 0, mtime: this.#made })
    const end = new DataView(alone.buffer, alone.byteOffset + alone.length - endLength)
    const start = end.getUint32(16, true) // of its directory
    const line = alone.slice(start, alone.length - endLength)
    new DataView(line.buffer).setUint32(42, this.#length, true) // where the file begins
    this.#directory.push(line)
    this.#length += start
    return alone.subarray(0, start)
  }

  /** Ends the ZIP. */
  end(): readonly Uint8Array[] {
    const end = new DataView(new ArrayBuffer(endLength))
    end.setUint32(0, 0x06054b50, true)
    end.setUint16(8, this.#directory.length, true)
    end.setUint16(10, this.#directory.length, true)
    end.setUint32(
      12,
      this.#directory.reduce((length, line) => length + line.length, 0),
      true,
    )
    end.setUint32(16, this.#length, true)
    return [...this.#directory, new Uint8Array(end.buffer)]
  }
}

const endLength = 22 // of the end of the directory, without a comment
