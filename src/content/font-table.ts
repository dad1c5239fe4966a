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

/** What is taken of a package: one of its subsets, all of its numbered slices, or a whole font that is cut to `letters`. */
export type FacePart =
  | { readonly kind: 'subset'; readonly name: string }
  | { readonly kind: 'numbered' }
  | { readonly kind: 'cut'; readonly name: string; readonly regular: string; readonly bold: string }

/** A family for what Literata lacks. */
export interface FontFamily {
  readonly name: string
  readonly package: string
  readonly part: FacePart
  readonly scripts: string // what a person will miss when it does not arrive
  readonly languages: readonly string[] // whose forms of the Chinese characters it has
  readonly letters: RegExp // which of its characters are taken from it
  readonly called: RegExp // one of these must stand in a text, or its list of slices is not even read
  readonly enlarged: number // how much larger it is drawn, to look as large as Literata beside it
}

/** The other scripts, in the order in which they are asked. A new script is one line here, and its package. */
export const families: readonly FontFamily[] = [
  { ...family('Amiri', 'amiri', 'arabic', 'Arabic'), enlarged: 1.2 },
  family('NotoSansHebrew', 'noto-sans-hebrew', 'hebrew', 'Hebrew'),
  family('NotoSansDevanagari', 'noto-sans-devanagari', 'devanagari', 'Devanagari'),
  family('NotoSansThai', 'noto-sans-thai', 'thai', 'Thai'),
  // The letters and the combining marks that Literata lacks; a letter goes with its marks.
  serif(
    'Latin',
    /./su,
    /[\p{Script=Latin}\p{Script=Inherited}\u0020-\u00ff\u02b0-\u02ff\u25cc\ua700-\ua721]/u,
  ),
  serif('Cyrillic', /\p{Script=Cyrillic}/u, /[\p{Script=Cyrillic}\p{Script=Inherited}]/u),
  serif('Greek', /\p{Script=Greek}/u, /[\p{Script=Greek}\p{Script=Inherited}]/u),
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
  script('Adlam'),
  script('Balinese'),
  script('Bamum'),
  script('Buginese'),
  script('Canadian_Aboriginal', 'Canadian syllabics'),
  script('Cham'),
  script('Cherokee'),
  script('Coptic'),
  script('Deseret'),
  script('Hanifi_Rohingya'),
  script('Javanese'),
  script('Kayah_Li'),
  script('Lepcha'),
  script('Limbu'),
  script('Lisu'),
  script('Meetei_Mayek'),
  script('Miao'),
  script('Mongolian'),
  script('New_Tai_Lue'),
  script('Newa'),
  script('Nko', 'N’Ko'),
  script('Ol_Chiki'),
  script('Osage'),
  script('Osmanya'),
  script('Rejang'),
  script('Saurashtra'),
  script('Shavian'),
  script('Sora_Sompeng'),
  script('Sundanese'),
  script('Syloti_Nagri'),
  script('Syriac'),
  script('Tagalog'),
  script('Tai_Le'),
  script('Tai_Tham'),
  script('Tai_Viet'),
  script('Thaana'),
  script('Tifinagh'),
  script('Vai'),
  script('Warang_Citi'),
  script('Yi'),
  {
    ...script('Nyiakeng_Puachue_Hmong'),
    name: 'NotoSerifNPHmong',
    package: '@fontsource/noto-serif-np-hmong',
  },
  family('NotoEmoji', 'noto-emoji', 'numbered', 'emoji'),
  family('NotoSansSC', 'noto-sans-sc', 'numbered', 'Chinese', ['zh']),
  family('NotoSansTC', 'noto-sans-tc', 'numbered', 'Chinese', ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO']),
  family('NotoSansJP', 'noto-sans-jp', 'numbered', 'Japanese', ['ja']),
  family('NotoSansKR', 'noto-sans-kr', 'numbered', 'Korean', ['ko']),
  serif('signs', /./su, /(?!\p{Emoji})\p{Script=Common}/u),
  family('NotoSansSymbols2', 'noto-sans-symbols-2', 'symbols', 'symbols'),
  family('NotoSansSymbols', 'noto-sans-symbols', 'symbols', 'symbols'),
  family('NotoSansMath', 'noto-sans-math', 'latin', 'symbols'),
]

function family(
  name: string,
  folder: string,
  subset: string,
  scripts: string,
  languages: readonly string[] = [],
): FontFamily {
  const part: FacePart = subset === 'numbered' ? { kind: 'numbered' } : { kind: 'subset', name: subset }
  return {
    name,
    package: `@fontsource/${folder}`,
    part,
    scripts,
    languages,
    letters: /./su,
    called: /./su,
    enlarged: 1,
  }
}

/** A script of its own, by the name of Unicode's Script property, with the marks that may stand on its letters. */
function script(property: string, scripts = property.replaceAll('_', ' ')): FontFamily {
  const subset = property.toLowerCase().replaceAll('_', '-')
  const letters = new RegExp(`[\\p{Script_Extensions=${property}}\\p{Mark}\u25cc]`, 'u')
  const called = new RegExp(`\\p{Script=${property}}`, 'u')
  const name = `NotoSans${property.replaceAll('_', '')}`
  return { ...family(name, `noto-sans-${subset}`, subset, scripts), letters, called }
}

/** A part of Noto Serif, which stands well beside Literata. */
function serif(of: string, called: RegExp, letters: RegExp): FontFamily {
  const part: FacePart = {
    kind: 'cut',
    name: `noto-serif-${of.toLowerCase()}`,
    regular: '400Regular/NotoSerif_400Regular.ttf',
    bold: '600SemiBold/NotoSerif_600SemiBold.ttf',
  }
  const isScript = of !== 'signs'
  return {
    name: `NotoSerif${isScript ? of : 'Signs'}`,
    package: '@expo-google-fonts/noto-serif',
    part,
    scripts: isScript ? of : 'symbols',
    languages: [],
    letters,
    called,
    enlarged: 1,
  }
}
