const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", num: '#', period: '.', percnt: '%', equals: '=' },
    ...{ lowbar: '_', UnderBar: '_', hyphen: '-', dash: '-', ndash: '-', mdash: '--', minus: '-', nbsp: ' ' },
    ...{ shy: '', zwj: '', zwnj: '', ZeroWidthSpace: '', NewLine: '\n', Tab: '\t', colon: ':', sol: '/' },
  }),
)

/** Text in which letters stand as `&#45;`, `&#x2d;` and `&amp;`, as in the source of a page; what is no letter stays as it is. */
export function fromEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{1,16}));?/gi, (entity, tens, hex, name) => {
    if (name !== undefined) return entities.get(String(name)) ?? entity
    const code = tens === undefined ? Number.parseInt(String(hex), 16) : Number(tens)
    return code > 0x10ffff ? entity : String.fromCodePoint(code)
  })
}
