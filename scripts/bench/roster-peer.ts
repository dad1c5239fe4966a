/** A page as any library can draw it: each line of words and each rule at its place, in points from the top left. */
export interface PlacedSheet {
  readonly words: readonly {
    readonly text: string
    readonly bold: boolean
    readonly x: number
    readonly y: number
    readonly size: number
  }[]
  readonly rules: readonly {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
    readonly thickness: number
  }[]
}

/** What the worker of another library is sent before the first number. */
export interface PeerSupplies {
  readonly sheet: PlacedSheet
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** Makes one file of so many papers, and gives its bytes. */
export type MakePapers = (papers: number, supplies: PeerSupplies) => Promise<Uint8Array>

/** Runs in a worker: takes the supplies, then answers each number of papers with the size of its file; the file is let go. */
export function answer(make: MakePapers): void {
  const got: { supplies?: PeerSupplies } = {}
  addEventListener('message', async ({ data }: MessageEvent<number | PeerSupplies>) => {
    try {
      if (typeof data !== 'number') got.supplies = data
      else if (got.supplies) postMessage((await make(data, got.supplies)).length)
    } catch (reason) {
      reportError(reason)
    }
  })
}

/** The words of one paper, with the name and the team of its person. */
export function wordsOf({ words }: PlacedSheet, place: number): PlacedSheet['words'] {
  return words.map((word) => ({
    ...word,
    text: word.text.replace('NAME', `Ada Lovelace ${place}`).replace('TEAM', `Ward ${place % 9}`),
  }))
}
