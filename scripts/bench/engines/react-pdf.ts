import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { base64 } from '../base64.ts'
import type { Make, Read } from '../engine.ts'
import { bulletIndent, columnGap, type Look, looks, sheet } from '../looks.ts'
import type { PlainBlock, PlainPaper } from '../plain-paper.ts'

export async function open(read: Read): Promise<Make<PlainPaper>> {
  const [regular, bold] = await Promise.all(
    ['regular', 'bold'].map(async (weight) => address(await read(`literata-${weight}.ttf`))),
  )
  Font.register({
    family: 'Literata',
    fonts: [
      { src: regular ?? '', fontWeight: 'normal' },
      { src: bold ?? '', fontWeight: 'bold' },
    ],
  })
  Font.registerHyphenationCallback((word) => [word]) // no other engine here hyphenates
  return async (paper) => {
    const blob = await pdf(drawn(paper)).toBlob()
    return new Uint8Array(await blob.arrayBuffer())
  }
}

/** The only way in which it takes a font that is in memory. */
function address(font: Uint8Array): string {
  return `data:font/ttf;base64,${base64(font)}`
}

function drawn({ title, author, language, blocks, foot }: PlainPaper) {
  const page = { paddingTop: sheet.top, paddingBottom: sheet.bottom, paddingHorizontal: sheet.side }
  const style = { ...page, fontFamily: 'Literata' }
  const body = createElement(Page, { size: 'A4', style }, ...blocks.map(drawnBlock), drawnFoot(foot))
  return createElement(Document, { title, author, language }, body)
}

function drawnBlock(block: PlainBlock): ReactElement {
  switch (block.kind) {
    case 'words':
      return words(block.text, looks[block.look])
    case 'list':
      return createElement(View, {}, ...block.items.map(drawnItem))
    case 'columns': {
      const columns = block.columns.map((blocks) =>
        createElement(View, { style: { flexGrow: 1, flexBasis: 0 } }, ...blocks.map(drawnBlock)),
      )
      return createElement(View, { style: { flexDirection: 'row', columnGap } }, ...columns)
    }
  }
}

function words(text: string, { size, leading, bold, colour, above, rule }: Look): ReactElement {
  const type = { fontSize: size, lineHeight: leading / size, fontWeight: bold ? 'bold' : 'normal' } as const
  const line = rule === null ? {} : { borderTop: `0.75pt solid ${rule}`, paddingTop: 4 }
  return createElement(Text, { style: { ...type, ...line, color: colour, marginTop: above } }, text)
}

function drawnItem(item: string): ReactElement {
  const bullet = createElement(View, { style: { width: bulletIndent } }, words('•', looks.body))
  const text = createElement(View, { style: { flex: 1 } }, words(item, looks.body))
  return createElement(View, { style: { flexDirection: 'row' } }, bullet, text)
}

function drawnFoot(foot: string): ReactElement {
  const place = { position: 'absolute', top: sheet.foot - 11, left: sheet.side, right: sheet.side } as const
  const style = { ...place, flexDirection: 'row', justifyContent: 'space-between' } as const
  const small = { fontSize: 8, color: looks.hint.colour }
  const render = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
    `page ${pageNumber} of ${totalPages}`
  return createElement(
    View,
    { fixed: true, style },
    createElement(Text, { style: small }, foot),
    createElement(Text, { style: small, render }),
  )
}
