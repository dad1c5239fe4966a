declare module 'papaparse' {
  const papaparse: {
    /** Reads rows of cells. */
    parse(
      text: string,
      options: {
        readonly skipEmptyLines: false
        readonly delimiter: string // empty: to be guessed
        readonly delimitersToGuess: readonly string[]
      },
    ): { readonly data: readonly (readonly string[])[] }
  }
  export default papaparse
}
