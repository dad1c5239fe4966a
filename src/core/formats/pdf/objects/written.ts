import { PDFArray, PDFDict, type PDFObject } from 'pdf-lib'

/** An object as it stands in the file, without the spaces that nobody needs (PDF 32000-1, 7.2.2). */
export function written(object: PDFObject): string {
  if (object instanceof PDFDict)
    return `<<${object
      .entries()
      .map(([key, value]) => `${key}${setApart(written(value))}`)
      .join('')}>>`
  if (!(object instanceof PDFArray)) return object.toString()
  const [first = '', ...rest] = object.asArray().map(written)
  return `[${first}${rest.map(setApart).join('')}]`
}

/** Names, strings, lists and dictionaries begin with a sign that sets them apart from what is before them. */
function setApart(text: string): string {
  return /^[/(<[]/.test(text) ? text : ` ${text}`
}
