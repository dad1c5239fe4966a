/**
 * The faces of every paper. Literata has Latin with Vietnamese, Cyrillic and Greek with its old accents. Its semi-bold is
 * calmer in large headings than its bold, and still plain in small ones.
 */
export const primary = {
  name: 'Literata',
  package: '@expo-google-fonts/literata',
  regular: '400Regular/Literata_400Regular.ttf',
  bold: '600SemiBold/Literata_600SemiBold.ttf',
} as const

/** A family from @fontsource; `subset` is the part of it that we take, or all of its numbered slices. */
export interface FontFamily {
  readonly name: string
  readonly package: string
  readonly subset: string | 'numbered'
  readonly scripts: string // what a person will miss when it does not arrive
  readonly languages: readonly string[] // whose forms of the Chinese characters it has
  readonly enlarged: number // how much larger it is drawn, to look as large as Literata beside it
}

/** The other scripts, in the order in which they are asked. A new script is one line here, and its package. */
export const families: readonly FontFamily[] = [
  { ...family('Amiri', 'amiri', 'arabic', 'Arabic'), enlarged: 1.2 },
  family('NotoSansHebrew', 'noto-sans-hebrew', 'hebrew', 'Hebrew'),
  family('NotoSansDevanagari', 'noto-sans-devanagari', 'devanagari', 'Devanagari'),
  family('NotoSansThai', 'noto-sans-thai', 'thai', 'Thai'),
  family('NotoSansLatin', 'noto-sans', 'latin-ext', 'Latin'), // letters that Literata lacks
  family('NotoSansCyrillic', 'noto-sans', 'cyrillic-ext', 'Cyrillic'),
  family('NotoSansArmenian', 'noto-sans-armenian', 'armenian', 'Armenian'),
  family('NotoSansGeorgian', 'noto-sans-georgian', 'georgian', 'Georgian'),
  family('NotoSansEthiopic', 'noto-sans-ethiopic', 'ethiopic', 'Ethiopic'),
  family('NotoSansBengali', 'noto-sans-bengali', 'bengali', 'Bengali'),
  family('NotoSansGurmukhi', 'noto-sans-gurmukhi', 'gurmukhi', 'Gurmukhi'),
  family('NotoSansGujarati', 'noto-sans-gujarati', 'gujarati', 'Gujarati'),
  family('NotoSansOriya', 'noto-sans-oriya', 'oriya', 'Odia'),
  family('NotoSansTamil', 'noto-sans-tamil', 'tamil', 'Tamil'),
  family('NotoSansTelugu', 'noto-sans-telugu', 'telugu', 'Telugu'),
  family('NotoSansKannada', 'noto-sans-kannada', 'kannada', 'Kannada'),
  family('NotoSansMalayalam', 'noto-sans-malayalam', 'malayalam', 'Malayalam'),
  family('NotoSansSinhala', 'noto-sans-sinhala', 'sinhala', 'Sinhala'),
  family('NotoSansLao', 'noto-sans-lao', 'lao', 'Lao'),
  family('NotoSansKhmer', 'noto-sans-khmer', 'khmer', 'Khmer'),
  family('NotoSansMyanmar', 'noto-sans-myanmar', 'myanmar', 'Burmese'),
  family('NotoSerifTibetan', 'noto-serif-tibetan', 'tibetan', 'Tibetan'),
  family('NotoEmoji', 'noto-emoji', 'numbered', 'emoji'),
  family('NotoSansSC', 'noto-sans-sc', 'numbered', 'Chinese', ['zh']),
  family('NotoSansTC', 'noto-sans-tc', 'numbered', 'Chinese', ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO']),
  family('NotoSansJP', 'noto-sans-jp', 'numbered', 'Japanese', ['ja']),
  family('NotoSansKR', 'noto-sans-kr', 'numbered', 'Korean', ['ko']),
  family('NotoSansSymbols2', 'noto-sans-symbols-2', 'symbols', 'symbols'),
]

function family(
  name: string,
  folder: string,
  subset: string,
  scripts: string,
  languages: readonly string[] = [],
): FontFamily {
  return { name, package: `@fontsource/${folder}`, subset, scripts, languages, enlarged: 1 }
}
