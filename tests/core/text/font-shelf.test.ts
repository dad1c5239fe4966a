import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/core/text/catalogue.ts'
import { fontShelf, type ReadFont } from '../../../src/core/text/font-shelf.ts'
import { shelf } from './samples.ts'

const folder = new URL('../../../public/fonts/', import.meta.url)
const fromDisk: ReadFont = (file) => readFile(new URL(file, folder))
const catalogue: Catalogue = JSON.parse(await readFile(new URL('fonts.json', folder), 'utf8'))

const regular = async (text: string, language: string) => {
  const { faces } = await shelf.facesFor({ regular: text, bold: '' }, language)
  return faces.regular.map((face) => face.name.replace(/-\d+$/, ''))
}

describe('a shelf of fonts', () => {
  it('reads the primary face alone for Latin, Cyrillic and Greek', async () => {
    const files: string[] = []
    const counting = fontShelf(catalogue, (file, hash) => {
      files.push(file)
      return fromDisk(file, hash)
    })
    await counting.facesFor({ regular: 'Zoë, Иван, Σοφία, Nguyễn', bold: 'Zoë' }, 'en')
    expect(files.sort()).toEqual(['literata-bold.woff', 'literata-regular.woff'])
  })

  it('reads each file once', async () => {
    const files: string[] = []
    const counting = fontShelf(catalogue, (file, hash) => {
      files.push(file)
      return fromDisk(file, hash)
    })
    await counting.facesFor({ regular: 'שלום', bold: 'שלום' }, 'en')
    await counting.facesFor({ regular: 'שלום לכם', bold: 'שלום' }, 'en')
    expect(files.length).toBe(new Set(files).size)
  })

  it('reads bold slices only for what is bold', async () => {
    const { faces } = await shelf.facesFor({ regular: 'שלום', bold: 'Names' }, 'en')
    expect(faces.regular.map((face) => face.name)).toEqual(['Literata', 'NotoSansHebrew'])
    expect(faces.bold.map((face) => face.name)).toEqual(['Literata'])
  })

  it.each([
    ['ja', '直す', 'NotoSansJP'],
    ['ko', '直接', 'NotoSansKR'],
    ['zh', '直接', 'NotoSansSC'],
    ['zh-Hans', '直接', 'NotoSansSC'],
    ['zh-Hant', '直接', 'NotoSansTC'],
    ['zh-TW', '直接', 'NotoSansTC'],
    ['zh-HK', '直接', 'NotoSansTC'],
    ['en', '直接', 'NotoSansSC'],
    ['en', '直す', 'NotoSansJP'],
    ['en', '直接, 안녕', 'NotoSansKR'],
    ['en', 'ㄓ直', 'NotoSansTC'],
  ])('in %s sets %s in %s', async (language, text, family) => {
    expect(new Set(await regular(text, language))).toEqual(new Set(['Literata', family]))
  })

  it('gives the same faces for the same files, in the same order', async () => {
    const first = await shelf.facesFor({ regular: 'שלום 你好', bold: 'a' }, 'en')
    const second = await shelf.facesFor({ regular: '你好 שלום!', bold: 'b' }, 'en')
    expect(second.faces).toBe(first.faces)
  })

  it('holds the latest set of faces alone, since whatever was shaped with a set is kept with it', async () => {
    const first = await shelf.facesFor({ regular: 'שלום', bold: '' }, 'en')
    await shelf.facesFor({ regular: '你好', bold: '' }, 'en')
    expect((await shelf.facesFor({ regular: 'שלום', bold: '' }, 'en')).faces).not.toBe(first.faces)
  })

  it('keeps a whole emoji in one face', async () => {
    expect(await regular('👩‍💻', 'en')).toEqual(['Literata', 'NotoEmoji'])
  })

  it('tells which graphemes no font has', async () => {
    const { unknown, missing } = await shelf.facesFor({ regular: 'a 𒀀 b', bold: '𑄇' }, 'en')
    expect(unknown).toEqual(['𒀀', '𑄇'])
    expect(missing).toEqual([])
  })
})

describe('a shelf when files do not arrive', () => {
  const without = (pattern: RegExp) =>
    fontShelf(catalogue, (file, hash) =>
      pattern.test(file) ? Promise.reject(new Error(file)) : fromDisk(file, hash),
    )

  it.each([
    ['the slices', /hebrew-.*woff/],
    ['the list of slices', /hebrew\.json/],
  ])('goes on without %s, and says which script is missing', async (_, pattern) => {
    const found = await without(pattern).facesFor({ regular: 'שלום สวัสดี', bold: 'שלום' }, 'en')
    expect(found.missing).toEqual(['Hebrew'])
    expect(found.unknown).toEqual([])
    expect(found.faces.regular.map((face) => face.name)).toEqual(['Literata', 'NotoSansThai'])
  })

  it('asks for them again the next time', async () => {
    const tries: string[] = []
    const flaky = fontShelf(catalogue, (file, hash) => {
      const isFirst = file.includes('hebrew') && !tries.includes(file)
      tries.push(file)
      return isFirst ? Promise.reject(new Error(file)) : fromDisk(file, hash)
    })
    const ask = async () => (await flaky.facesFor({ regular: 'שלום', bold: '' }, 'en')).missing
    expect([await ask(), await ask(), await ask()]).toEqual([['Hebrew'], ['Hebrew'], []])
  })

  it('cannot go on without the primary face', async () => {
    await expect(without(/literata/).facesFor({ regular: 'a', bold: '' }, 'en')).rejects.toThrow('literata')
  })
})
