import { describe, expect, it } from 'vitest'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { glyphsOf, shelf, styleFor } from './samples.ts'

const unknownIn = async (text: string, language = 'en') =>
  (await shelf.facesFor({ regular: text, bold: text }, language)).unknown

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

describe('There is a face', () => {
  it.each([
    ['the letters of Macedonian', 'Сѐ што кажуваме … нѐ држи Ѐѐ Ѝѝ'],
    ['Taiwanese', 'Pe̍h-ōe-jī, Tâi-oân o͘'],
    ['Lingala', 'ɔ̂ ɛ̂ Ɔ̂ Ɛ̂'],
    ['Salish', 'q̓ x̌ʷ ƛ̓'],
    [
      'every combining mark on a Latin letter',
      from(0x300, 0x36f)
        .map((mark) => `a${mark}`)
        .join(' '),
    ],
    ['every combining mark by itself', from(0x300, 0x36f).join(' ')],
    ['Greek signs', 'Ϗ ϗ ϰ'],
    ['old Korean', '아ᆞ ᄒᆞᆫ 나랏말ᄊᆞ미'],
    ['what comes from Apple Notes', '⁃ one'],
    ['bullets of other kinds', '‣ ➢ ❖ ▪ ◦'],
    ['arrows', '↳ ↵ → ⇒ ⟶'],
    ['fractions and powers', '⅕ ⅐ 10⁻¹ x²'],
    ['Roman numerals', 'Ⅻ ⅷ'],
    ['bold and italic letters of LinkedIn', '𝗕𝗼𝗹𝗱 𝘐𝘵𝘢𝘭𝘪𝘤 𝓢𝓬𝓻𝓲𝓹𝓽 𝔉𝔯 ⓐ 🄰 Ｆｕｌｌ'],
    ['ligatures and squares', 'ﬃ ㎏ ㏂ ℡'],
  ])('for %s', async (_, text) => {
    expect(await unknownIn(text)).toEqual([])
  })

  it.each([
    ['Adlam', '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪'],
    ['Balinese', 'ᬅᬓ᭄ᬱᬭᬩᬮᬶ'],
    ['Bamum', 'ꚠꚡꚢ'],
    ['Buginese', 'ᨅᨔ ᨕᨘᨁᨗ'],
    ['Canadian syllabics', 'ᐃᓄᒃᑎᑐᑦ ᓀᐦᐃᔭᐍᐏᐣ'],
    ['Cham', 'ꨌꩌ'],
    ['Cherokee', 'ᎳᏏ ᏣᎳᎩ ꮳꮃꭹ'],
    ['Coptic', 'ⲙⲉⲧⲣⲉⲙⲛ̀ⲭⲏⲙⲓ'],
    ['Deseret', '𐐔𐐯𐑅𐐨𐑉𐐯𐐻'],
    ['Rohingya', '𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝'],
    ['Javanese', 'ꦧꦱꦗꦮ'],
    ['Kayah Li', 'ꤊꤛꤢ꤬'],
    ['Lepcha', 'ᰛᰩᰴ'],
    ['Limbu', 'ᤕᤠᤰᤌᤢᤱ'],
    ['Lisu', 'ꓡꓲꓢꓴ'],
    ['Meitei', 'ꯃꯩꯇꯩ ꯂꯣꯟ'],
    ['Miao', '𖼀𖼁𖽑'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'],
    ['New Tai Lue', 'ᦎᦷᦑᦺᦖᦺ'],
    ['Newa', '𑐣𑐾𑐥𑐵𑐮'],
    ['N’Ko', 'ߒߞߏ ߞߊ߲'],
    ['Nyiakeng Puachue Hmong', '𞄀𞄄𞄰𞄩'],
    ['Ol Chiki', 'ᱥᱟᱱᱛᱟᱲᱤ'],
    ['Osage', '𐓏𐓘𐓻𐓘𐓻𐓟 𐓀́'],
    ['Osmanya', '𐒋𐒘𐒈𐒑𐒛'],
    ['Rejang', 'ꤰꤱ'],
    ['Saurashtra', 'ꢱꣃꢬꢵꢰ꣄ꢜ꣄ꢬꢵ'],
    ['Shavian', '𐑖𐑱𐑝𐑾𐑯'],
    ['Sora Sompeng', '𑃐𑃑'],
    ['Sundanese', 'ᮘᮞ ᮞᮥᮔ᮪ᮓ'],
    ['Syloti Nagri', 'ꠍꠤꠟꠐꠤ'],
    ['Syriac', 'ܠܫܢܐ ܣܘܪܝܝܐ ܫܠܳܡ'],
    ['Tagalog', 'ᜊᜌ᜔ᜊᜌᜒᜈ᜔'],
    ['Tai Le', 'ᥖᥭᥰᥖᥬᥳ'],
    ['Tai Tham', 'ᨲᩫ᩠ᩅᨾᩮᩬᩥᨦ'],
    ['Tai Viet', 'ꪼꪕ'],
    ['Thaana', 'ދިވެހި ބަސް'],
    ['Tifinagh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
    ['Vai', 'ꕙꔤ'],
    ['Warang Citi', '𑣊𑣋'],
    ['Yi', 'ꆈꌠꁱꂷ'],
  ])('for %s, and it draws every letter', async (_, text) => {
    expect(await unknownIn(text)).toEqual([])
    const line = shapeLine(text, await styleFor(text))
    expect(glyphsOf(line).filter(({ id }) => id === 0)).toEqual([])
  })
})

describe('What no face has', () => {
  it('is drawn in its compatible form, and keeps its own text', async () => {
    const [style, drawn, plain] = [await styleFor('Ａ ﬀ'), '⒈', '1.']
    const line = shapeLine(drawn, style)
    expect(glyphsOf(line).map(({ id }) => id)).toEqual(glyphsOf(shapeLine(plain, style)).map(({ id }) => id))
    expect(line.text).toBe(drawn)
  })

  it('is named, once, and as it was typed', async () => {
    expect(await unknownIn('𑄇𑄉 𓀀 and 𓀀')).toEqual(['𑄇', '𑄉', '𓀀'])
  })
})

it('A letter and its mark are in one face, so that the mark stands where it belongs', async () => {
  const line = shapeLine('e̍', await styleFor('e̍'))
  expect(line.runs.map(({ face }) => face.name)).toEqual(['NotoSerifLatin'])
})

it('Words in Arabic letters ask for no list of another script’s letters', async () => {
  const { faces } = await shelf.facesFor({ regular: 'اتفاقية، ٣؟', bold: '' }, 'ar')
  expect(faces.regular.map(({ name }) => name)).toEqual(['Literata', 'Amiri'])
})
