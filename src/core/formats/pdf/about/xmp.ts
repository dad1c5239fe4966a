/** What a file says about itself. */
export interface About {
  readonly title: string
  readonly authors: readonly string[]
  readonly language: string
  readonly made: Date
  readonly archive: boolean // declares PDF/A-3a
}

export const producer = 'Before We Begin'

/** The metadata in XML (XMP, ISO 16684-1): declares PDF/UA-1 and, for a finished paper, PDF/A-3a. */
export function xmp(about: About): string {
  const day = `${about.made.toISOString().slice(0, 19)}Z`
  const parts = [
    part('dc', 'http://purl.org/dc/elements/1.1/', dublinCore(about)),
    part(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ),
    part('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${producer}</pdf:Producer>`),
    part('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
    ...(about.archive ? archiveParts : []),
  ]
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${parts.join('')}</rdf:RDF>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="w"?>`
}

function dublinCore({ title, authors, language }: About): string {
  const creators = authors.map((author) => `<rdf:li>${escapedXml(author)}</rdf:li>`).join('')
  return [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    creators && `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapedXml(language)}</rdf:li></rdf:Bag></dc:language>`,
  ].join('')
}

function part(prefix: string, namespace: string, body: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${body}</rdf:Description>`
}

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs, not even escaped. */
function escapedXml(text: string): string {
  const printable = text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  return printable.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** PDF/A knows nothing of PDF/UA, so the file has to describe that part of itself (ISO 19005-3, 6.6.2.3). */
const archiveParts = [
  part(
    'pdfaid',
    'http://www.aiim.org/pdfa/ns/id/',
    '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  ),
  [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  ].join(''),
]
