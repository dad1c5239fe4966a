import * as fc from 'fast-check'

/** Words of the scripts that every reader gives back exactly. */
export const exactWords = [
  'office',
  'naïve',
  'Łódź',
  'agreement',
  'Nguyễn',
  'Hương',
  'Соглашение',
  'съешь',
  'Συμφωνία',
  'Ἀγαθῇ',
  'ข้อตกลง',
  '教练联盟协议',
  'コーチング同盟',
  '코칭',
  '동맹',
  'הסכם',
  'ברית',
  'اتفاقية',
  'التحالف',
] as const

/** Text of up to `most` characters: plain words, any Unicode, and everything that has ever broken a page. */
export function randomText(most: number): fc.Arbitrary<string> {
  const size = { maxLength: most }
  return fc
    .oneof(
      { arbitrary: words(most), weight: 6 },
      { arbitrary: fc.string({ unit: 'grapheme', ...size }), weight: 3 },
      { arbitrary: fc.string({ unit: 'binary', ...size }), weight: 2 },
      { arbitrary: fc.string({ unit: 'binary-ascii', ...size }), weight: 1 },
      { arbitrary: repeated(['a', 'W', '教', 'ツ', '한', '़', 'ไ'], most), weight: 1 }, // a word without spaces
      { arbitrary: fc.string({ unit: mark, ...size }), weight: 1 },
      { arbitrary: fc.string({ unit: mixed, ...size }), weight: 2 },
      { arbitrary: fc.string({ unit: emoji, ...size }), weight: 1 },
      { arbitrary: fc.string({ unit: control, ...size }), weight: 1 },
      {
        arbitrary: fc
          .array(
            fc.string({
              unit: fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
              maxLength: 4,
            }),
          )
          .map((parts) => parts.join('x')),
        weight: 1,
      },
    )
    .map((text) => text.slice(0, most))
}

const mark = fc.constantFrom(
  '\u0301',
  '\u0323',
  '\u031b',
  '\u20dd',
  '\u05b8',
  '\u064f',
  '\u093f',
  '\u0e49',
  '\u3099',
  '\u200d',
  '\ufe0f',
)
const mixed = fc.constantFrom(
  'abc ',
  'שלום ',
  'السلام ',
  '12 ',
  '(',
  ')',
  '!',
  'नमस्ते ',
  '\u200f',
  '\u200e',
  '\u202e',
  '\u2067',
  '\u2069',
  '\n',
  'OKR ',
  'لا ',
)
const emoji = fc.constantFrom('😀', '👩‍💻', '🇫🇷', '🇩', '❤️', '👍🏽', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👨‍👩‍👧‍👦', ' ')
const control = fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCodePoint(code))

function words(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...exactWords, '\n', 'a'), { maxLength: Math.ceil(most / 6) })
    .map((list) => list.join(' '))
}

function repeated(units: readonly string[], most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: most }))
    .map(([unit, count]) => unit.repeat(count))
}
