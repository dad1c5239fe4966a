import { PDFArray, PDFDict, type PDFObject, PDFRef } from 'pdf-lib'

/** The number of an object in the file, where that is another one than in its context. */
export type Numbering = (number: number) => number

/** An object as it stands in the file, without the spaces that nobody needs (PDF 32000-1, 7.2.2). */
export function written(object: PDFObject, numberOf?: Numbering): string {
  const write = (one: PDFObject) => written(one, numberOf)
  if (object instanceof PDFDict)
    return `<<${object
      .entries()
      .map(([key, value]) => `${key}${setApart(write(value))}`)
      .join('')}>>`
  if (object instanceof PDFArray) {
    const [first = '', ...rest] = object.asArray().map(write)
    return `[${first}${rest.map(setApart).join('')}]`
  }
  return numberOf && object instanceof PDFRef ? `${numberOf(object.objectNumber)} 0 R` : object.toString()
}

/** Names, strings, lists and dictionaries begin with a sign that sets them apart from what is before them. */
function setApart(text: string): string {
  return /^[/(<[]/.test(text) ? text : ` ${text}`
}
