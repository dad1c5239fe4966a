/** What a glyph's name stands for, for letters of Latin scripts and the signs between them (Adobe Glyph List). */
export function textOfGlyph(name: string): string | undefined {
  const bare = name.replace(/\..*$/, '')
  if (/^[A-Za-z]$/.test(bare)) return bare
  const code = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(bare)?.[1]
  if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
    return String.fromCodePoint(Number.parseInt(code, 16))
  return signs.get(bare) ?? withAccent(bare)
}

/** `eacute` is an e with an acute. */
function withAccent(name: string): string | undefined {
  const [, letter, accent = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? []
  const mark = accents.get(accent)
  return letter && mark && `${letter}${mark}`.normalize('NFC')
}

const accents: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circumflex', '\u0302'],
  ['tilde', '\u0303'],
  ['macron', '\u0304'],
  ['breve', '\u0306'],
  ['dotaccent', '\u0307'],
  ['dieresis', '\u0308'],
  ['ring', '\u030a'],
  ['hungarumlaut', '\u030b'],
  ['caron', '\u030c'],
  ['commaaccent', '\u0327'],
  ['cedilla', '\u0327'],
  ['ogonek', '\u0328'],
])

const signs: ReadonlyMap<string, string> = new Map(
  (
    'space   |nbspace  |nonbreakingspace  |exclam !|quotedbl "|numbersign #|dollar $|percent %|ampersand &|' +
    "quotesingle '|parenleft (|parenright )|asterisk *|plus +|comma ,|hyphen -|minus −|period .|slash /|" +
    'zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|colon :|semicolon ;|less <|equal =|' +
    'greater >|question ?|at @|bracketleft [|backslash \\|bracketright ]|asciicircum ^|underscore _|grave `|' +
    'braceleft {|braceright }|asciitilde ~|exclamdown ¡|cent ¢|sterling £|currency ¤|yen ¥|brokenbar ¦|' +
    'section §|dieresis ¨|copyright ©|ordfeminine ª|guillemotleft «|guillemotright »|logicalnot ¬|' +
    'registered ®|macron ¯|degree °|plusminus ±|acute ´|mu µ|paragraph ¶|periodcentered ·|cedilla ¸|' +
    'ordmasculine º|onequarter ¼|onehalf ½|threequarters ¾|questiondown ¿|AE Æ|ae æ|OE Œ|oe œ|Oslash Ø|' +
    'oslash ø|germandbls ß|Eth Ð|eth ð|Thorn Þ|thorn þ|multiply ×|divide ÷|dotlessi ı|Lslash Ł|lslash ł|' +
    'Dcroat Đ|dcroat đ|quoteleft ‘|quoteright ’|quotesinglbase ‚|quotedblleft “|quotedblright ”|' +
    'quotedblbase „|dagger †|daggerdbl ‡|bullet •|ellipsis …|endash –|emdash —|perthousand ‰|' +
    'guilsinglleft ‹|guilsinglright ›|fraction ⁄|florin ƒ|trademark ™|Euro €|fi fi|fl fl|ff ff|ffi ffi|ffl ffl'
  )
    .split('|')
    .map((entry) => {
      const [name = '', ...rest] = entry.split(' ')
      return [name, rest.join(' ') || ' ']
    }),
)
