import { type Change, hex, inFragment, lines, percent, proofpoint } from './changed-links.ts'

/** Links whose lines, signs or codes were torn or written otherwise, as somebody pastes them. */
export const tornLinks: readonly Change[] = [
  [
    'Windows’ and Word’s own hyphens',
    (link) => link.replaceAll('--', '\u0096').replaceAll('-', '\u001e'),
    'opens',
  ],
  ['minus signs', (link) => link.replaceAll('-', '−'), 'opens'],
  ['a full stop of East Asia', (link) => inFragment(link, (text) => text.replace('.', '。')), 'opens'],
  ['lines that end as in old programs', (link) => lines(link, 60).join('\u0085'), 'opens'],
  ['signs that could not be shown', (link) => lines(link, 50).join('\ufffd'), 'opens'],
  ['fillers of Korean', (link) => lines(link, 50).join('\u3164'), 'opens'],
  ['hyphens where lines end', (link) => lines(link, 60).join('-\n'), 'opens'],
  ['pluses for spaces', (link) => lines(link, 60).join('+'), 'opens'],
  ['a reply with initials', (link) => `MB> ${lines(link, 60).join('\nMB> ')}`, 'opens'],
  ...[':', '»', '}', '#', '*', '//'].map(
    (sign): Change => [
      `a reply quoted with ${sign}`,
      (link) => `${sign} ${lines(link, 60).join(`\n${sign} `)}`,
      'opens',
    ],
  ),
  [
    'a text for programs',
    (link) => JSON.stringify(lines(link, 60).join('\n')).replaceAll('-', '\\u002d'),
    'opens',
  ],
  ['hyphens as %u002D', (link) => link.replaceAll('-', '%u002D'), 'opens'],
  ['HTML with notes in it', (link) => lines(link, 40).join('<!-- -->'), 'opens'],
  [
    'mail in seven bits with small letters',
    (link) => link.replace(/[-_]/g, (sign) => hex(sign).replace('%', '=').toLowerCase()),
    'opens',
  ],
  ...[60, 61, 62, 63, 67, 71].flatMap((length): readonly Change[] => [
    [
      `Outlook Safe Links in lines of ${length} letters`,
      (link) => lines(safeLink(link), length).join('\r\n'),
      'opens',
    ],
    [
      `Safe Links of an encoded link, quoted in lines of ${length} letters`,
      (link) => `> ${lines(safeLink(inFragment(link, encoded)), length).join('\n> ')}\n\nThanks, Maya`,
      'opens',
    ],
    [
      `an encoded link quoted in lines of ${length} letters`,
      (link) => `> ${lines(inFragment(link, encoded), length).join('\n> ')}`,
      'opens',
    ],
    [
      `mail in seven bits with all signs as codes, torn at ${length}`,
      (link) => `> ${lines(encoded(link).replaceAll('%', '='), length).join('=\r\n> ')}`,
      'opens',
    ],
  ]),
  [
    'Proofpoint, second version, in lines',
    (link) =>
      lines(`https://urldefense.proofpoint.com/v2/url?u=${proofpoint(link)}&d=DwMFaQ&c=x&e=`, 71).join(
        '\n> ',
      ),
    'opens',
  ],
  [
    'Sophos in lines',
    (link) =>
      lines(`https://eu.protection.sophos.com/?d=x&u=${Buffer.from(link).toString('base64')}&i=x`, 76).join(
        '\r\n',
      ),
    'opens',
  ],
  [
    'a guard that carries its bytes',
    (link) => `https://x.test/?u=${Buffer.from(link).toString('hex')}&i=x`,
    'opens',
  ],
  ['Avanan', (link) => `https://url.avanan.click/v2/r01/___${link}___.YXAz-_x`, 'opens'],
  [
    'a message in parts',
    (link) =>
      lines(link, 150)
        .map((part, i, all) => `(${i + 1}/${all.length}) ${part}`)
        .join('\n'),
    'opens',
  ],
  [
    'encoded lines that are torn once more',
    (link) => lines(percent(lines(link, 70).join('=\r\n')), 61).join('\n'),
    'opens',
  ],
  [
    'the source of a mail in Base64',
    (link) =>
      `Content-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(`Hello,\nlook at ${link}\nMaya`).toString('base64'), 76).join('\r\n')}\r\n`,
    'opens',
  ],
]

function safeLink(link: string): string {
  return `https://eur01.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C02%7C&reserved=0`
}

/** With its signs as codes. */
function encoded(link: string): string {
  return link.replace(/[-_.]/g, hex)
}
