/** Reads a file of the bench's inputs: fonts, mostly. */
export type Read = (file: string) => Promise<Uint8Array>

/** Makes the PDF of one input. */
export type Make<Input> = (input: Input) => Promise<Uint8Array>

/** Gets a library ready: what it needs once, however many papers follow. */
export type Open<Input> = (read: Read) => Promise<Make<Input>>

/** The libraries that are compared; `input` is ours, an alliance, or the plain paper that comes of it. */
export const engines = [
  { id: 'ours', name: 'Before We Begin', input: 'order', isNative: false, runsInBrowser: true },
  { id: 'typst', name: 'typst', input: 'plain', isNative: true, runsInBrowser: false },
  { id: 'react-pdf', name: '@react-pdf/renderer', input: 'plain', isNative: false, runsInBrowser: true },
  { id: 'jspdf', name: 'jsPDF', input: 'plain', isNative: false, runsInBrowser: true },
  { id: 'pdf-lib', name: 'pdf-lib with fontkit', input: 'plain', isNative: false, runsInBrowser: true },
  { id: 'pdfkit', name: 'pdfkit', input: 'plain', isNative: false, runsInBrowser: false },
  { id: 'pdfmake', name: 'pdfmake', input: 'plain', isNative: false, runsInBrowser: true },
] as const

export type Engine = (typeof engines)[number]
