declare module 'papaparse' {
  /** Reads rows of cells, and tells each with what was wrong and where it ends; finds out the separator unless it is given. */
  export function parse(text: string, options: ParseOptions): ParsedTable

  const papaparse: { readonly parse: typeof parse }
  export default papaparse

  interface ParseOptions {
    readonly skipEmptyLines: false
    readonly delimitersToGuess?: readonly string[]
    readonly delimiter?: string
    readonly quoteChar?: string
    readonly step?: (row: {
      readonly data: readonly string[]
      readonly errors: readonly { readonly type: string }[]
      readonly meta: { readonly cursor: number }
    }) => void
  }
  interface ParsedTable {
    readonly data: readonly (readonly string[])[]
    readonly meta: { readonly delimiter: string }
  }
}
