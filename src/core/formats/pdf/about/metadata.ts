import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import { lazily } from '../../../text/lazily.ts'
import { textString } from '../objects/text-string.ts'
import { srgbProfile } from './srgb-profile.ts'
import { type About, producer, xmp } from './xmp.ts'

/** What the file says about itself, for programs of today; packed, which PDF/A forbade in its first part alone. */
export function writeMetadata(context: PDFContext, about: About): PDFRef {
  const bytes = new TextEncoder().encode(xmp(about))
  return context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' }))
}

/** The same for older ones. */
export function writeInfo(context: PDFContext, { title, authors, made }: About): PDFRef {
  const date = PDFString.fromDate(made)
  const info = {
    Title: textString(title),
    Author: authors.length > 0 ? textString(authors.join('; ')) : undefined,
    Creator: textString(producer),
    Producer: textString(producer),
    CreationDate: date,
    ModDate: date,
  }
  return context.register(context.obj(info))
}

/** Says what our colours mean: those of an ordinary screen (ISO 19005-3, 6.2.3). */
export function outputIntent(context: PDFContext) {
  const name = PDFString.of('sRGB IEC61966-2.1')
  const profile = context.register(context.stream(sharedProfile(), { N: 3 }))
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: profile,
  }
}

const sharedProfile = lazily(srgbProfile) // the same in every paper
