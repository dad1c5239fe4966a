import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Throws when a file is no sound PDF; qpdf judges where it is installed. */
export function checkPdf(path: string): void {
  if (readFileSync(path).subarray(0, 5).toString() !== '%PDF-') throw new Error(`${path} is no PDF.`)
  const { status, stdout, error } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
  if (!error && status !== 0) throw new Error(`qpdf: ${stdout}`)
}

/** Which of these texts poppler does not find in a PDF; none where poppler is not installed. */
export function saysInPdf(path: string, texts: readonly string[]): string[] {
  const { stdout, error } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  if (error) return []
  const whole = withoutSpaces(stdout)
  return texts.filter((text) => !whole.includes(withoutSpaces(text)))
}

function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
