/** A way in which a program writes a text otherwise than it was; the text again, or the same where it wasn't used. */
type TextReading = (text: string) => string

const longestMessage = 200_000 // letters of a message that are looked at
const mostReadings = 40 // readings: a text that has more of them was written to keep us busy

/** A text as it stands, and as it may have been before mail programs, guards and word processors wrote it in their way. */
export function readings(text: string): string[] {
  const start = text.slice(0, longestMessage)
  const found = new Set([searchableText(start), searchableText(start.replace(/[–—]/g, '--'))]) // some write one dash for two hyphens
  // a set hands out what is added meanwhile, so that what was written twice over is read twice over
  for (const one of found) {
    for (const read of ways) if (found.size < mostReadings) found.add(searchableText(read(one)))
  }
  return [...found]
}

/** Without signs that nobody sees, in letters of the usual width, and with hyphens that a word processor made dashes of. */
function searchableText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\\]/gu, '') // soft hyphens, zero widths, turned directions; \ before signs in Markdown
    .replace(/\p{Pd}/gu, '-')
}

const ways: readonly TextReading[] = [
  fromPercent,
  fromEntities,
  withoutTags,
  fromQuotedPrintable,
  fromUrlDefense,
  fromBase64,
]

/** `%2D`, and bytes of letters such as `%E2%80%8B`; what is no text stays as it is. */
function fromPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes.replace(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code))
    }
  })
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", num: '#', period: '.', percnt: '%', equals: '=' },
  ...{ lowbar: '_', UnderBar: '_', hyphen: '-', dash: '-', ndash: '-', mdash: '--', minus: '-', nbsp: ' ' },
  ...{ shy: '', zwj: '', zwnj: '', ZeroWidthSpace: '', NewLine: '\n', Tab: '\t', colon: ':', sol: '/' },
}

/** `&#45;`, `&#x2d;` and `&amp;`, as in the source of a page. */
function fromEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{1,16}));?/gi, (entity, tens, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? entity
    const code = tens === undefined ? Number.parseInt(String(hex), 16) : Number(tens)
    return code > 0x10ffff ? entity : String.fromCodePoint(code)
  })
}

/** What a page shows of its source. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, '')
}

/** Mail in seven bits (RFC 2045, section 6.7): `=` at the end of a line that goes on, `=3D` for itself. */
function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n(?:[ \t]*>)*/g, '')
    .replace(/=([0-9A-F]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The older of Proofpoint's guards writes `%` as `-` and `/` as `_`: `alliance-2D1.…` is `alliance-1.…`. Each word is looked at once. */
function fromUrlDefense(text: string): string {
  return text.replace(/(?<![\w.-])[\w.-]*(?:alliance|sealed)-2D\d[\w.-]*/gi, (words) =>
    words
      .replaceAll('_', '/')
      .replace(/-([0-9A-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}

/** Some guards carry the whole address in Base64, which then begins with that of `http`. */
function fromBase64(text: string): string {
  return text.replace(/aHR0c[\w+/-]+/g, (letters) => {
    const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))
    return ` ${atob(whole.replaceAll('-', '+').replaceAll('_', '/'))} `
  })
}
