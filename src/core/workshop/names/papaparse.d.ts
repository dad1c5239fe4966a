declare module 'papaparse' {
  /** Reads rows of cells. */
  export function parse(text: string, options: ParseOptions): ParsedTable

  const papaparse: { readonly parse: typeof parse }
  export default papaparse

  interface ParseOptions {
    readonly skipEmptyLines: false
    readonly delimiter: string // empty: to be guessed
    readonly delimitersToGuess: readonly string[]
  }
  interface ParsedTable {
    readonly data: readonly (readonly string[])[]
  }
}
