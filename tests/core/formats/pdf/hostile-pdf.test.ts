import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { fc } from '../../../fast-check.ts'
import { allowedWork, workSince } from '../../../work.ts'
import { loadPdf } from './pdf-file.ts'
import { blank, example, finished, opening } from './works.ts'

const paper = await pdf.save(await finished(example('coach-and-client')))
const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))

const bytes = (text: string) => new TextEncoder().encode(text)

/** A PDF whose catalog and other objects are these. */
const file = (catalog: string, ...objects: readonly string[]) =>
  bytes(
    `%PDF-1.7\n1 0 obj <</Type/Catalog ${catalog}>> endobj\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>`,
  )

const attached = (json: string) =>
  file(
    '/AF [2 0 R]',
    '2 0 obj <</Type/Filespec /F (alliance.json) /EF <</F 3 0 R>>>> endobj',
    `3 0 obj <</Length ${json.length}>> stream\n${json}\nendstream endobj`,
  )

function bomb(): Uint8Array {
  const zeros = zlibSync(new Uint8Array(34_000_000), { level: 1 })
  const head = bytes(`%PDF-1.7\n1 0 obj <</Type/Catalog /AF [2 0 R]>> endobj
2 0 obj <</F (alliance.json) /EF <</F 3 0 R>>>> endobj
3 0 obj <</Filter/FlateDecode /Length ${zeros.length}>> stream\n`)
  return new Uint8Array([...head, ...zeros, ...bytes('\nendstream endobj trailer <</Root 1 0 R>>')])
}

const sample = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/files/${name}`))
const long = `9 0 obj (${'v'.repeat(1_000_000)}) endobj`

const sharedValue = () =>
  file(
    `/AcroForm <</Fields [${Array.from({ length: 5000 }, (_, i) => `<</FT/Tx /T (f${i}) /V 9 0 R>>`).join('')}]>>`,
    long,
  )

const sharedName = () =>
  file(
    `/Names <</EmbeddedFiles <</Kids [${'2 0 R '.repeat(1000)}]>>>> /AF [${'3 0 R '.repeat(1000)}]`,
    `2 0 obj <</Names [${'(a) 3 0 R '.repeat(500)}]>> endobj`,
    '3 0 obj <</UF 9 0 R>> endobj',
    long,
  )

describe('A file that is none of ours', () => {
  it.each([
    ['a PDF of somebody else', file(''), 'not-ours'],
    ['nothing but a head', bytes('%PDF-1.7\n'), 'damaged'],
    ['an alliance of a later version', attached('{"format":"alliance","version":99}'), 'too-new'],
    ['something else that is called alliance.json', attached('{"a":1}'), 'not-ours'],
    ['an alliance with a mistake', attached('{"format":"alliance","version":1,"revisions":[]}'), 'damaged'],
    ['a file that is far too large', new Uint8Array(20_000_001), 'too-large'],
    ['a file that is protected', bytes('%PDF-1.7\ntrailer <</Root 1 0 R /Encrypt 9 0 R>>'), 'protected'],
  ])('is told apart: %s', async (_, content, problem) => {
    expect(await openPdf(content, opening)).toEqual({ problem })
  })
})

describe('A hostile file', { timeout: allowedWork(30_000) }, () => {
  it.each<[string, () => Uint8Array, string]>([
    ['values in values', () => file(`/AF ${'['.repeat(500_000)}`), 'damaged'],
    ['dictionaries in dictionaries', () => file(`/AF ${'<</A '.repeat(200_000)}`), 'damaged'],
    ['a reference to itself', () => file('/AF 2 0 R', '2 0 obj 2 0 R endobj'), 'not-ours'],
    [
      'a tree of names that bites its tail',
      () => file('/Names <</EmbeddedFiles 2 0 R>>', '2 0 obj <</Kids [2 0 R 2 0 R]>> endobj'),
      'not-ours',
    ],
    [
      'a form that bites its tail',
      () => file('/AcroForm <</Fields [2 0 R]>>', '2 0 obj <</T (a) /Kids [2 0 R 2 0 R]>> endobj'),
      'not-ours',
    ],
    ['strings without end', () => bytes(`%PDF-1.7\n${'1 0 obj (\n'.repeat(500_000)}`), 'damaged'],
    ['streams without end', () => bytes(`%PDF-1.7\n${'1 0 obj <<>> stream\n'.repeat(100_000)}`), 'damaged'],
    ['nothing but digits', () => bytes(`%PDF-1.7\n${'1'.repeat(2_000_000)}`), 'damaged'],
    [
      'more objects in a stream than there are',
      () => file('', '2 0 obj <</Type/ObjStm /N 99999999 /First 4 /Length 4>> stream\n3 0 endstream endobj'),
      'not-ours',
    ],
    [
      'objects far before their stream',
      () => file('', '2 0 obj <</Type/ObjStm /N 1 /First -1e300 /Length 4>> stream\n3 0 endstream endobj'),
      'not-ours',
    ],
    ['a field that is its own kid', () => sample('field-that-is-its-own-kid.pdf'), 'not-ours'],
    ['thousands of fields with one long value', sharedValue, 'not-ours'],
    ['half a million files with one long name', sharedName, 'not-ours'],
    ['far more than it seems', bomb, 'damaged'],
  ])('is put aside in time: %s', async (_, make, problem) => {
    const content = make()
    const start = process.cpuUsage()
    expect(await openPdf(content, opening)).toEqual({ problem })
    expect(workSince(start)).toBeLessThan(allowedWork(2000))
  })

  it('changes no prototype', async () => {
    const json =
      '{"format":"alliance","version":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    await openPdf(attached(json), opening)
    expect('polluted' in {}).toBe(false)
  })
})

describe('A file of ours that was damaged', { timeout: allowedWork(30_000) }, () => {
  it.each([
    ['finished', paper],
    ['fillable', form],
  ])('is an alliance or a problem, whatever happened to the %s one', async (_, good) => {
    const mutation = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(mutation, fc.nat(good.length), async (changes, length) => {
        const damaged = good.slice(0, length % 3 === 0 ? length : good.length)
        for (const [at, value] of changes) damaged[at] = value
        const result = await openPdf(damaged, opening)
        expect('alliance' in result || 'problem' in result).toBe(true)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  })

  it('still opens when its tables are gone', async () => {
    const document = await loadPdf(paper)
    const plain = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
    const text = new TextDecoder('latin1').decode(plain)
    const cut = plain.slice(0, text.lastIndexOf('xref\n0'))
    expect(await openPdf(cut, opening)).toMatchObject({ alliance: { id: 'coach-and-client' } })
  })
})
