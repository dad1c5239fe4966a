declare module 'papaparse' {
  /** Reads rows of cells; the separator is found out from the text. */
  export function parse(
    text: string,
    options: { readonly skipEmptyLines: false; readonly delimitersToGuess: readonly string[] },
  ): { readonly data: readonly (readonly string[])[] }
}
