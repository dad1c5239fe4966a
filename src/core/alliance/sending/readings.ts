import { fromEntities } from '../../words/entities.ts'

/** A way in which a program writes a text otherwise than it was; the text again, or the same where it wasn't used. */
type TextReading = (text: string) => string

const longestMessage = 200_000 // letters of a message that are looked at
const mostReadings = 60 // readings: a text that has more of them was written to keep us busy

/** A text as it stands, and as it may have been before mail programs, guards and word processors wrote it in their way. */
export function readings(text: string): string[] {
  const start = text.slice(0, longestMessage)
  const dashed = start.replace(/[–—]/g, '--') // some write one dash for two hyphens
  const found = new Set([start, dashed, fromEscapes(start)].map(searchableText))
  // a set hands out what is added meanwhile, so that what was written twice over is read twice over
  for (const one of found) {
    for (const read of ways) if (found.size < mostReadings) found.add(searchableText(read(one)))
  }
  return [...found]
}

/**
 * Without signs that nobody sees or that stand for a lost one, in letters of the usual width, and with hyphens that a word
 * processor made dashes of.
 */
function searchableText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\r\n]/gu, (sign) => controls[sign] ?? '')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\p{DI}\ufffc\ufffd\\]/gu, '') // soft hyphens, zero widths, turned directions; \ before signs in Markdown
    .replace(/[\p{Pd}−⁃]/gu, '-')
    .replaceAll('。', '.')
}

/** Those that are more than nothing: the ends of lines, and the hyphens of Word and of Windows. */
const controls: Readonly<Record<string, string>> = {
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u001e': '-',
  '\u0096': '-',
}

/** `\u002d`, and `\n` for the end of a line, as programs write text for each other. */
function fromEscapes(text: string): string {
  return text
    .replace(/\\(?:u00|x)([0-7][0-9a-f])/gi, (_code, hex: string) => hexLetter(hex))
    .replace(/\\[rn]/g, '\n')
}

const ways: readonly TextReading[] = [
  fromPercent,
  fromEntities,
  withoutTags,
  fromQuotedPrintable,
  withoutQuotes,
  withoutWraps,
  fromUrlDefense,
  fromBase64,
  withoutHyphenation,
]

function hexLetter(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

/** `%2D`, `%u002D`, and bytes of letters such as `%E2%80%8B`; what is no text stays as it is. */
function fromPercent(text: string): string {
  return unbroken(text)
    .replace(/%u00([0-7][0-9a-f])/gi, (_code, hex: string) => hexLetter(hex))
    .replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        return codes.replace(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code))
      }
    })
}

/** A code that the end of a line has torn, such as `%2` and `D`, together again. */
function unbroken(text: string): string {
  return text.replace(
    /%[ \t]*(?:\r?\n\s*)?([0-9a-f])[ \t]*(?:\r?\n\s*)?([0-9a-f])/gi,
    (_torn, first: string, second: string) => `%${first}${second}`,
  )
}

/** What stands before each line of a reply, `>`, `|`, or the initials of whoever wrote it; and `(1/3)` before a part of a message. */
function withoutQuotes(text: string): string {
  return text.replace(
    /(?<=^|\n)[ \t]*(?:(?:[a-z]{1,4}>|[>|│:»}#*;!]|\/\/|\(\d{1,2}\/\d{1,2}\))[ \t]*)+/gi,
    '',
  )
}

/** Lines that end in a long word go on in the next one. */
function withoutWraps(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const goesOn = (line: string) => /^\S{40}$/.test(line.slice(-40))
  return lines.map((line, i) => (goesOn(line) || i === lines.length - 1 ? line : `${line}\n`)).join('')
}

/** A hyphen that was set where a line ends. */
function withoutHyphenation(text: string): string {
  return text.replace(/-[ \t]*\r?\n\s*/g, '')
}

/** What a page shows of its source. */
function withoutTags(text: string): string {
  return text.replace(/<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi, '')
}

/** Mail in seven bits (RFC 2045, section 6.7): `=` at the end of a line that goes on, `=3D` for itself. */
function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n(?:[ \t]*>)*/g, '')
    .replace(/=([0-7][0-9a-f])/gi, (_code, hex: string) => hexLetter(hex))
}

/** The older of Proofpoint's guards writes `%` as `-` and `/` as `_`: `alliance-2D1.…` is `alliance-1.…`. Each word is looked at once. */
function fromUrlDefense(text: string): string {
  return text.replace(/(?<![\w.-])[\w.-]*(?:alliance|sealed)-2D\d[\w.-]*/gi, (words) =>
    words.replaceAll('_', '/').replace(/-([0-9A-F]{2})/gi, (_code, hex: string) => hexLetter(hex)),
  )
}

/** Some guards carry the whole address in Base64 or as bytes, which then begin with those of `http`; mail may be Base64 as a whole. */
function fromBase64(text: string): string {
  return text
    .replace(/(?<=^|\n)(?:[a-z0-9+/]{40,}\r?\n)+[a-z0-9+/]*/gi, (lines) => {
      const read = fromBase64Letters(lines.replace(/\s/g, ''))
      return /alliance|sealed/i.test(read) ? ` ${read} ` : lines
    })
    .replace(/aHR0c[\w+/-]+/g, (letters) => ` ${fromBase64Letters(letters)} `)
    .replace(/68747470(?:[2-7][0-9a-f])+/gi, (digits) => digits.replace(/../g, hexLetter)) // http, in hexadecimal digits
}

function fromBase64Letters(letters: string): string {
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))
  return atob(whole.replaceAll('-', '+').replaceAll('_', '/'))
}
