import { describe, expect, it, vi } from 'vitest'
import { TooMuch } from '../../../../src/core/formats/pdf/read/budget.ts'
import { pdfObjects } from '../../../../src/core/formats/pdf/read/pdf-objects.ts'
import { readFields } from '../../../../src/core/formats/pdf/read/read-fields.ts'
import { bytes, file, stream } from './hostile-file.ts'

async function read(content: Uint8Array) {
  const objects = await pdfObjects(content)
  if (objects === 'locked') throw new Error('It is locked.')
  return objects
}

describe('A field', () => {
  it('is looked at once, though it is its own kid', async () => {
    const objects = await read(
      file('/AcroForm <</Fields [2 0 R]>>', '2 0 obj <</T (a) /Kids [2 0 R 2 0 R]>> endobj'),
    )
    const text = vi.spyOn(objects, 'text')
    readFields(objects)
    expect(text.mock.calls.length).toBeLessThan(20)
  })

  it('has no longer name than anybody needs', async () => {
    const chain = Array.from(
      { length: 60 },
      (_, i) => `${i + 2} 0 obj <</T (${'n'.repeat(50)}) /Kids [${i + 3} 0 R]>> endobj`,
    )
    const [field] = readFields(
      await read(file('/AcroForm <</Fields [2 0 R]>>', ...chain, '62 0 obj <</T (a) /V (b)>> endobj')),
    )
    expect(field?.name.length).toBe(500)
  })

  it.each([
    ['/RV (<body><p>One &amp; <b>two</b></p><p>three</p></body>)', 'One & two\nthree'],
    ['/V (plain) /RV (<p>rich</p>)', 'plain'],
    [`/RV (${'<'.repeat(100_000)})`, ''],
  ])('holds what is written as rich text alone: %.40s', async (entries, said) => {
    const fields = `/AcroForm <</Fields [<</FT/Tx /T (a) ${entries}>>]>>`
    expect(readFields(await read(file(fields)))).toMatchObject([{ name: 'a', value: said }])
  })

  it('is told shortly, though thousands share one long value', async () => {
    const fields = Array.from({ length: 5000 }, (_, i) => `<</FT/Tx /T (f${i}) /V 2 0 R>>`).join('')
    const objects = await read(
      file(`/AcroForm <</Fields [${fields}]>>`, `2 0 obj (${'v'.repeat(1_000_000)}) endobj`),
    )
    const values = new Set(readFields(objects).map(({ value }) => value))
    expect(values.size).toBe(1)
    expect([...values][0]?.length).toBeLessThanOrEqual(1_000_000)
  })

  it('is read as text once, however many names point at it', async () => {
    const objects = await read(file('/A 2 0 R', `2 0 obj (${'v'.repeat(900_000)}) endobj`))
    const value = objects.entry(objects.catalog, 'A')
    for (let i = 0; i < 1000; i++) objects.text(value) // the budget is for nine of them
    expect(objects.text(value)).toHaveLength(900_000)
  })

  it('ends the reading when all texts together are too long', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `${i + 2} 0 obj (${'v'.repeat(900_000)}) endobj`)
    const objects = await read(file('', ...texts))
    const all = () => texts.map((_, i) => objects.text({ kind: 'ref', number: i + 2 }))
    expect(all).toThrow(TooMuch)
  })
})

describe('A stream of objects', () => {
  it.each(['-1e300', '-1000000000', '-1', '1e300', '99999999', '0.5', '/a'])(
    'ends where an object would stand outside of it: %s',
    async (first) => {
      const objects = await read(file('', stream(2, '3 0 4 1 (a) (b)', `/Type/ObjStm /N 2 /First ${first}`)))
      expect(objects.text({ kind: 'ref', number: 4 })).toBe('')
    },
  )

  it.each<[string, () => Uint8Array]>([
    ['dictionaries by the million', () => bytes(`%PDF-1.7\n1 0 obj [${'<</A 1>>'.repeat(600_000)}] endobj`)],
    ['objects by the million', () => bytes(`%PDF-1.7\n${'1 0 obj 0 '.repeat(900_000)}`)],
    [
      'one object again and again',
      () =>
        file(
          '',
          stream(
            2,
            `${'3 0 '.repeat(50_000)}${'['.repeat(50)}${'1 '.repeat(100_000)}${']'.repeat(50)}`,
            '/Type/ObjStm /N 50000 /First 200000',
          ),
        ),
    ],
  ])('is given up before it fills the memory: %s', async (_, make) => {
    await expect(pdfObjects(make())).rejects.toThrow(TooMuch)
  })
})
