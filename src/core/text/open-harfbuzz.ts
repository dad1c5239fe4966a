/** The shaping engine: which glyphs a text needs, and where they stand. */
export type HarfBuzz = typeof import('harfbuzzjs')

/**
 * HarfBuzz, read when it is first asked for. Node finds its WebAssembly in the package, the bundler gives it an address
 * of its own. Rejects where WebAssembly is missing or forbidden (a page needs `script-src 'wasm-unsafe-eval'`), and then
 * tries again when it is next asked for. It is imported once: its module awaits at the top level, and WebKit hands the
 * second of two imports at once a module that isn't ready (bugs.webkit.org 242740).
 */
export const openHarfBuzz = onceLoaded(() => import('harfbuzzjs').catch(refuse))

/** “\0asm” and the version (WebAssembly core specification, 5.5.16). */
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)

/** HarfBuzz could not be had: it did not arrive, or WebAssembly is missing or forbidden here. */
export class HarfBuzzError extends Error {
  readonly isForbidden: boolean
  constructor(cause: unknown) {
    super('The shaping engine could not be had.', { cause })
    this.isForbidden = !mayCompile()
  }
}

function refuse(cause: unknown): never {
  throw new HarfBuzzError(cause)
}

/** Whether WebAssembly is there and allowed; a file that did not arrive fails with the same errors as a forbidden one. */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

/** One load for everybody who asks; a failed one is forgotten. */
export function onceLoaded<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null
  return () => {
    loading ??= load().catch((reason) => {
      loading = null
      throw reason
    })
    return loading
  }
}
