import { zlibSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { allowedWork, workSince } from '../../../work.ts'
import { bytes, file, flattened, stream } from './hostile-file.ts'
import { opening } from './works.ts'

describe('A page', { timeout: 30_000 }, () => {
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, i) =>
      stream(10 + i, '/X Do '.repeat(20), `/Subtype/Form /Resources <</XObject <</X ${11 + i} 0 R>>>>`),
    )

  it.each<[string, () => Uint8Array, string]>([
    [
      'draws itself',
      () => flattened('/X Do /X Do', '/XObject <</X 7 0 R>>', stream(7, '/X Do /X Do', '/Subtype/Form')),
      'flattened',
    ],
    [
      'draws drawings in drawings',
      () => flattened('/X Do', '/XObject <</X 10 0 R>>', ...nested(11)),
      'damaged',
    ],
    ['opens more than it closes', () => flattened('q '.repeat(200_000)), 'flattened'],
    ['has orders without end', () => flattened('0 0 m 9 9 l S '.repeat(400_000)), 'damaged'],
    [
      'has letters without end',
      () => flattened(`BT /F 1 Tf (${'a'.repeat(7_000_000)}) Tj`, '/Font <</F <</Subtype/Type1>>>>'),
      'damaged',
    ],
    [
      'has a font that names every code there is',
      () =>
        flattened(
          'BT /F 1 Tf (ab) Tj',
          '/Font <</F <</Subtype/Type0 /ToUnicode 7 0 R>>>>',
          stream(7, '<00000000> <ffffffff> <0041> '.repeat(200).replace(/$/, ' endbfrange')),
        ),
      'damaged',
    ],
    [
      'has a font as wide as the sea',
      () =>
        flattened(
          'BT /F 1 Tf (ab) Tj',
          '/Font <</F <</Subtype/Type0 /DescendantFonts [<</W [0 1e300 5 -1e300 9 7 0 [1e400]]>>]>>>>',
        ),
      'flattened',
    ],
    ['has a picture without end', () => flattened('BI /W 9 ID aaaa'), 'flattened'],
    [
      'is nowhere',
      () => flattened('1e300 0 0 1e300 1e300 1e300 cm BT /F 1e300 Tf (a) Tj', '/Font <</F <<>>>>'),
      'flattened',
    ],
  ])('is put aside in time when it %s', async (_, make, problem) => {
    const content = make()
    const start = process.cpuUsage()
    expect(await openPdf(content, opening)).toEqual({ problem })
    expect(workSince(start)).toBeLessThan(allowedWork(2000))
  })
})

describe('A mistake of ours', () => {
  it('is told as one, and its reason stands in the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const broken = {
      ...opening,
      kindOf: () => {
        throw new RangeError('ours')
      },
    }
    const form = file(
      '/AF [2 0 R] /AcroForm <</Fields [<</FT/Tx /T (why-here) /V (x)>>]>>',
      '2 0 obj <</F (alliance-template.json) /EF <</F 3 0 R>>>> endobj',
      stream(
        3,
        '{"format":"alliance-template","version":1,"template":"two-people","language":"en","people":[{"id":"p1","role":"person"}]}',
      ),
    )
    expect(await openPdf(form, broken)).toEqual({ problem: 'our-mistake' })
    expect(warn.mock.lastCall?.[1]).toBeInstanceOf(RangeError)
    warn.mockRestore()
  })

  it('is not said of a file that is only too much', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const zeros = zlibSync(new Uint8Array(34_000_000), { level: 1 })
    const head = bytes(
      `%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n2 0 obj <</Type/ObjStm /Filter/FlateDecode /N 1 /First 4 /Length ${zeros.length}>> stream\n`,
    )
    expect(await openPdf(new Uint8Array([...head, ...zeros]), opening)).toEqual({ problem: 'damaged' })
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })
})
