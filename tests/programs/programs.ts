import { filledByMupdf } from '../core/formats/pdf/other-programs.ts'
import { filledWithPdfLib, flattenedWithPdfLib, mergedWithPdfLib } from './pdf-lib.ts'
import { answers, type Command, type Given, hasJava, hasPython, java, made, python } from './tools.ts'

/** Something that people do with a form, and the program with which they do it. */
export interface Deed {
  readonly act: 'fill' | 'save' | 'merge' | 'flatten' | 'protect'
  readonly program: string
  readonly isThere: boolean
  readonly begins?: 'blank' // else with the form as pdf.js, the one of Firefox, has filled it
  make(given: Given): Uint8Array | Promise<Uint8Array>
}

type Act = Deed['act']

function by(isThere: boolean): (act: Act, program: string, ...commands: readonly Command[]) => Deed {
  return (act, program, ...commands) => ({
    act,
    program,
    isThere,
    ...(act === 'fill' || program.includes('fills') ? { begins: 'blank' as const } : {}),
    make: (given) => made(commands, given),
  })
}

const qpdf = by(answers('qpdf', '--version'))
const mutool = by(answers('mutool', '-v'))
const poppler = by(answers('pdfunite', '-v'))
const pdftk = by(answers('pdftk', '--version'))
const pdfcpu = by(answers('pdfcpu', 'version'))
const ghostscript = by(answers('gs', '--version'))
const ocrmypdf = by(answers('ocrmypdf', '--version'))
const libreOffice = by(answers('soffice', '--version'))
const pypdf = by(hasPython('pypdf'))
const pikepdf = by(hasPython('pikepdf'))
const pymupdf = by(hasPython('pymupdf'))
const pdfium = by(hasPython('pypdfium2'))
const pdfbox = by(hasJava('pdfbox'))
const openPdf = by(hasJava('openpdf'))
const iText = by(hasJava('forms'))
const plain = (program: string, act: Act, make: Deed['make']): Deed => ({ act, program, isThere: true, make })

/** Flattens what stands in the fields as another program has drawn it, and draws nothing itself. */
const asDrawn: Command = ['qpdf', '--flatten-annotations=all', 'IN', 'OUT']

/** Opens the pages as drawings, and writes them as a PDF. */
const draw =
  'soffice -env:UserInstallation=file://$PWD/office --headless --infilter=draw_pdf_import --convert-to pdf:draw_pdf_Export --outdir drawn in.pdf'

export const deeds: readonly Deed[] = [
  plain('pdf.js', 'fill', ({ bytes }) => bytes),
  { ...plain('pdf-lib', 'fill', ({ bytes, values }) => filledWithPdfLib(bytes, values)), begins: 'blank' },
  {
    ...plain('MuPDF', 'fill', ({ bytes, values }) => filledByMupdf(values, bytes)),
    isThere: answers('mutool', '-v'),
    begins: 'blank',
  },
  pypdf('fill', 'pypdf', python('pypdf', 'fill', 'JSON')),
  pypdf('fill', 'pypdf, as its manual says', python('pypdf', 'fill-by-its-manual', 'JSON')),
  pikepdf('fill', 'pikepdf', python('pikepdf', 'fill', 'JSON')),
  pymupdf('fill', 'PyMuPDF', python('pymupdf', 'fill', 'JSON')),
  pdfium('fill', 'PDFium', python('pypdfium2', 'fill', 'JSON')),
  pdfbox('fill', 'PDFBox', java('PdfBox', 'fill', 'VALUES')),
  openPdf('fill', 'OpenPDF', java('OpenPdf', 'fill', 'VALUES')),
  iText('fill', 'iText', java('IText', 'fill', 'VALUES')),
  pdftk('fill', 'pdftk', ['pdftk', 'IN', 'fill_form', 'FDF', 'output', 'OUT']),

  qpdf('save', 'qpdf, linearized', ['qpdf', '--linearize', 'IN', 'OUT']),
  qpdf('save', 'qpdf, packed', ['qpdf', '--object-streams=generate', '--recompress-flate', 'IN', 'OUT']),
  qpdf('save', 'qpdf, turned', ['qpdf', '--rotate=90', 'IN', 'OUT']),
  mutool('save', 'mutool clean', ['mutool', 'clean', '-gggg', '-z', 'IN', 'OUT']),
  mutool('save', 'mutool clean in ASCII', ['mutool', 'clean', '-a', 'IN', 'OUT']),
  pdftk('save', 'pdftk, unpacked', ['pdftk', 'IN', 'output', 'OUT', 'uncompress']),
  pdfcpu('save', 'pdfcpu optimize', ['pdfcpu', 'optimize', 'IN', 'OUT']),
  pypdf('save', 'pypdf', python('pypdf', 'save')),
  pikepdf('save', 'pikepdf', python('pikepdf', 'save')),
  pymupdf('save', 'PyMuPDF', python('pymupdf', 'save')),
  pdfium('save', 'PDFium', python('pypdfium2', 'save')),
  pdfbox('save', 'PDFBox', java('PdfBox', 'save')),
  openPdf('save', 'OpenPDF', java('OpenPdf', 'save')),
  iText('save', 'iText', java('IText', 'save')),
  libreOffice('save', 'LibreOffice Draw', ['sh', '-c', `${draw} && mv drawn/in.pdf out.pdf`]),

  plain('pdf-lib', 'merge', ({ bytes, second }) => mergedWithPdfLib(bytes, second)),
  poppler('merge', 'poppler', ['pdfunite', 'IN', 'SECOND', 'OUT']),
  qpdf('merge', 'qpdf', ['qpdf', 'IN', '--pages', 'IN', 'SECOND', '--', 'OUT']),
  qpdf('merge', 'qpdf, into an empty file', ['qpdf', '--empty', '--pages', 'IN', 'SECOND', '--', 'OUT']),
  mutool('merge', 'mutool', ['mutool', 'merge', '-o', 'OUT', 'IN', 'SECOND']),
  pdftk('merge', 'pdftk', ['pdftk', 'IN', 'SECOND', 'cat', 'output', 'OUT']),
  pdfcpu('merge', 'pdfcpu', ['pdfcpu', 'merge', 'OUT', 'IN', 'SECOND']),
  ghostscript('merge', 'Ghostscript', ['gs', '-q', '-sDEVICE=pdfwrite', '-o', 'OUT', 'IN', 'SECOND']),
  pypdf('merge', 'pypdf', python('pypdf', 'merge', 'SECOND')),
  pikepdf('merge', 'pikepdf', python('pikepdf', 'merge', 'SECOND')),
  pymupdf('merge', 'PyMuPDF', python('pymupdf', 'merge', 'SECOND')),
  pdfium('merge', 'PDFium', python('pypdfium2', 'merge', 'SECOND')),
  pdfbox('merge', 'PDFBox', java('PdfBox', 'merge', 'SECOND')),
  openPdf('merge', 'OpenPDF', java('OpenPdf', 'merge', 'SECOND')),
  iText('merge', 'iText', java('IText', 'merge', 'SECOND')),

  plain('pdf-lib', 'flatten', ({ bytes }) => flattenedWithPdfLib(bytes)),
  qpdf('flatten', 'qpdf', asDrawn),
  qpdf('flatten', 'qpdf, drawing anew', [
    'qpdf',
    '--generate-appearances',
    '--flatten-annotations=all',
    'IN',
    'OUT',
  ]),
  poppler('flatten', 'poppler', ['pdftocairo', '-pdf', 'IN', 'OUT']),
  pdftk('flatten', 'pdftk', ['pdftk', 'IN', 'output', 'OUT', 'flatten']),
  ghostscript('flatten', 'Ghostscript', ['gs', '-q', '-sDEVICE=pdfwrite', '-o', 'OUT', 'IN']),
  ocrmypdf('flatten', 'OCRmyPDF', ['ocrmypdf', '-q', '--skip-text', '--optimize', '0', 'IN', 'OUT']),
  pypdf('flatten', 'pypdf', python('pypdf', 'flatten')),
  pikepdf('flatten', 'pikepdf', python('pikepdf', 'flatten')),
  pymupdf('flatten', 'PyMuPDF', python('pymupdf', 'flatten')),
  pdfium('flatten', 'PDFium', python('pypdfium2', 'flatten')),
  pdfbox('flatten', 'PDFBox', java('PdfBox', 'flatten')),
  openPdf('flatten', 'OpenPDF', java('OpenPdf', 'flatten')),
  iText('flatten', 'iText', java('IText', 'flatten')),
  pypdf('flatten', 'pypdf fills, and flattens', python('pypdf', 'fill-and-flatten', 'JSON')),
  pypdf('flatten', 'pypdf fills, qpdf flattens', python('pypdf', 'fill', 'JSON'), asDrawn),
  pdfbox('flatten', 'PDFBox fills, and flattens', java('PdfBox', 'fill-and-flatten', 'VALUES')),
  openPdf('flatten', 'OpenPDF fills, and flattens', java('OpenPdf', 'fill-and-flatten', 'VALUES')),
  iText('flatten', 'iText fills, and flattens', java('IText', 'fill-and-flatten', 'VALUES')),
  pymupdf(
    'flatten',
    'PyMuPDF fills, and bakes',
    python('pymupdf', 'fill', 'JSON'),
    python('pymupdf', 'flatten'),
  ),
  pdfium(
    'flatten',
    'PDFium fills, and flattens',
    python('pypdfium2', 'fill', 'JSON'),
    python('pypdfium2', 'flatten'),
  ),
  pikepdf(
    'flatten',
    'pikepdf fills, and flattens',
    python('pikepdf', 'fill', 'JSON'),
    python('pikepdf', 'flatten'),
  ),
  pdftk('flatten', 'pdftk fills, and flattens', [
    'pdftk',
    'IN',
    'fill_form',
    'FDF',
    'output',
    'OUT',
    'flatten',
  ]),

  qpdf('protect', 'qpdf, RC4', [
    ...['qpdf', '--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=n', '--', 'IN', 'OUT'],
  ]),
  qpdf('protect', 'qpdf, AES-128', [
    ...['qpdf', '--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=y', '--', 'IN', 'OUT'],
  ]),
  qpdf('protect', 'qpdf, AES-256', ['qpdf', '--encrypt', '', 'owner', '256', '--', 'IN', 'OUT']),
  qpdf('protect', 'qpdf, with a password', ['qpdf', '--encrypt', 'user', 'owner', '256', '--', 'IN', 'OUT']),
  mutool('protect', 'mutool, AES-256', ['mutool', 'clean', '-E', 'aes-256', '-O', 'owner', 'IN', 'OUT']),
  pdftk('protect', 'pdftk', ['pdftk', 'IN', 'output', 'OUT', 'owner_pw', 'owner', 'allow', 'Printing']),
  pdfcpu('protect', 'pdfcpu', ['pdfcpu', 'encrypt', '--opw', 'owner', 'IN', 'OUT']),
  pypdf('protect', 'pypdf', python('pypdf', 'protect')),
  pikepdf('protect', 'pikepdf', python('pikepdf', 'protect')),
  pymupdf('protect', 'PyMuPDF', python('pymupdf', 'protect')),
  pdfbox('protect', 'PDFBox', java('PdfBox', 'protect')),
  openPdf('protect', 'OpenPDF', java('OpenPdf', 'protect')),
  iText('protect', 'iText', java('IText', 'protect')),
]
