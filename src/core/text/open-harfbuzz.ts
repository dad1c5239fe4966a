/** The shaping engine: which glyphs a text needs, and where they stand. */
export type HarfBuzz = typeof import('harfbuzzjs')

/**
 * HarfBuzz, read when it is first asked for. Node finds its WebAssembly in the package, the bundler gives it an address
 * of its own. Rejects where WebAssembly is missing or forbidden (a page needs `script-src 'wasm-unsafe-eval'`).
 */
export function openHarfBuzz(): Promise<HarfBuzz> {
  return import('harfbuzzjs')
}
