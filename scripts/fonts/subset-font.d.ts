/** The package has no types of its own; these are the options that we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer, // a plain Uint8Array is not recognised
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff' | 'woff2'
      readonly noHinting?: boolean
      readonly keepFeatures?: readonly string[]
      readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>
    },
  ): Promise<Uint8Array>
}
