/** The signs between sections, between their lines, and between the parts of a line. */
const separators = { section: '\u001c', line: '\n', part: '\u001f' } as const

/** Texts as one; whatever they hold, they are the same when `unjoined`. */
export function joinedTexts(texts: readonly string[], by: keyof typeof separators): string {
  return texts.join(separators[by])
}

/** The texts again; an empty text holds none. */
export function unjoined(text: string, by: keyof typeof separators): string[] {
  return text === '' ? [] : text.split(separators[by])
}

const lineEnd = '\u000b' // one that somebody wrote
const marker = '\u0010'
const signNames: Readonly<Record<string, string>> = {
  [lineEnd]: 'v',
  [marker]: 'p',
  '\u001c': 's',
  '\u001f': 'u',
}
const nameSigns = Object.fromEntries(Object.entries(signNames).map(([sign, name]) => [name, sign]))

const unsafe = new RegExp(`[\n${Object.keys(signNames).join('')}]|\\p{Cs}`, 'gu')
const escapedMarks = new RegExp(`${lineEnd}|${marker}(?:([vpsu])|([0-9a-f]{4}))`, 'g')

/** What people wrote, without the signs that stand between texts, and without halves of letters, which UTF-8 has no bytes for. */
export function escapedText(text: string): string {
  return text.replace(unsafe, (sign) => {
    if (sign === '\n') return lineEnd
    return marker + (signNames[sign] ?? sign.charCodeAt(0).toString(16))
  })
}

/** What people wrote. */
export function unescapedText(text: string): string {
  return text.replace(escapedMarks, (sign, name?: string, half?: string) => {
    if (sign === lineEnd) return '\n'
    return half === undefined
      ? (nameSigns[name ?? ''] ?? sign)
      : String.fromCharCode(Number.parseInt(half, 16))
  })
}
