/** How a link comes out of mail, chats, guards and word processors: what happened to it, and whether it opens all the same. */
export type Change = readonly [what: string, change: (link: string) => string, ends: 'opens' | 'told']

export const percent = (text: string) => encodeURIComponent(text)
export const lines = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? []
const letter = (link: string, at: number) => link.indexOf('.', link.indexOf('#')) + at
const between = (link: string, sign: string) =>
  link.slice(0, letter(link, 20)) + sign + link.slice(letter(link, 20))
export const inFragment = (link: string, change: (fragment: string) => string) => {
  const at = link.indexOf('#') + 1
  return link.slice(0, at) + change(link.slice(at))
}

const signs = [
  '.',
  ',',
  ')',
  '>',
  '"',
  '”',
  '*',
  '!',
  ']',
  '。',
  '…',
  '’',
  ';',
  '|',
  '%20',
  '%22',
  '%E2%80%8B',
  '_',
  '--',
]

/** What happens to an address that is opened. */
export const changedAddresses: readonly Change[] = [
  ['nothing', (link) => link, 'opens'],
  ...signs.map((sign): Change => [`${sign} at its end`, (link) => link + sign, 'opens']),
  ['a tracker behind it', (link) => `${link}?utm_source=mail&utm_medium=x`, 'opens'],
  ['data of a guard behind it', (link) => `${link}&data=05%7C02%7Cmaya%40example.org%7C&reserved=0`, 'opens'],
  ['a tracker in front', (link) => link.replace('#', '?fbclid=IwAR0-x_1#'), 'opens'],
  ['a text to be found behind it', (link) => `${link}:~:text=alliance`, 'opens'],
  ['its signs percent-encoded', (link) => inFragment(link, (text) => text.replace(/[-._]/g, hex)), 'opens'],
  ['all of it percent-encoded', (link) => inFragment(link, (text) => text.replace(/./g, hex)), 'opens'],
  [
    'its signs encoded twice',
    (link) => inFragment(link, (text) => percent(text.replace(/[-._]/g, hex))),
    'opens',
  ],
  ['a second #', (link) => link.replace('#', '##'), 'opens'],
  ['# once encoded behind a true one', (link) => link.replace('#', '#%23'), 'opens'],
  ['a zero-width space inside', (link) => between(link, '%E2%80%8B'), 'opens'],
  ['a soft hyphen inside', (link) => between(link, '\u00ad'), 'opens'],
  ['a turned direction inside', (link) => between(link, '\u202e'), 'opens'],
  ['a space inside', (link) => between(link, '%20'), 'opens'],
  ['a line end inside', (link) => between(link, '%0D%0A'), 'opens'],
  [
    'capitals in front',
    (link) => inFragment(link, (text) => text.replace(/^\w+/, (name) => name.toUpperCase())),
    'opens',
  ],
  ['its last letter lost', (link) => link.slice(0, -1), 'told'],
  ['twenty letters lost', (link) => link.slice(0, -20), 'told'],
  ['half of it lost', (link) => link.slice(0, link.length / 2), 'told'],
  [
    'a letter changed',
    (link) => link.slice(0, -9) + (link.at(-9) === 'A' ? 'B' : 'A') + link.slice(-8),
    'told',
  ],
  ['all in small letters', (link) => inFragment(link, (text) => text.toLowerCase()), 'told'],
  ['its beginning lost', (link) => inFragment(link, (text) => text.slice(4)), 'told'],
]

/** What happens to the # of an address, so that the content is asked of the host or of the worker. */
export const changedPaths: readonly Change[] = [
  ['# encoded', (link) => link.replace('#', '%23'), 'opens'],
  ['# encoded twice', (link) => link.replace('#', '%2523'), 'opens'],
  ['# encoded, and the slash lost', (link) => link.replace('/#', '%23'), 'opens'],
  ['# lost', (link) => link.replace('#', ''), 'opens'],
  ['# and all signs encoded', (link) => link.replace('#', '%23').replace(/[-_](?=[^/]*$)/g, hex), 'opens'],
  ['# encoded, and cut', (link) => link.replace('#', '%23').slice(0, -20), 'told'],
  ['# become a question mark', (link) => link.replace('#', '?'), 'opens'],
]

/** What somebody pastes. */
export const changedTexts: readonly Change[] = [
  ['spaces around it', (link) => `  ${link}  \n`, 'opens'],
  ['a sentence around it', (link) => `Look at this: ${link}. And tell me what you think, Maya`, 'opens'],
  ['words right behind it', (link) => `${link} Please open this and tell me`, 'opens'],
  ['angles around it', (link) => `<${link}>`, 'opens'],
  ['lines of 76 letters', (link) => lines(link, 76).join('\r\n'), 'opens'],
  ['a quoted reply', (link) => `> ${lines(link, 70).join('\n> ')}\n>\n> Maya\n\nThanks!`, 'opens'],
  ['a reply quoted twice', (link) => `>> ${lines(link, 70).join('\n>> ')}`, 'opens'],
  ['lines, and words after them', (link) => `${lines(link, 60).join('\n')}\nThanks, Maya`, 'opens'],
  ['mail in seven bits', (link) => lines(link.replaceAll('=', '=3D'), 75).join('=\r\n'), 'opens'],
  ['mail in seven bits, with = in front', (link) => `href=3D"${lines(link, 75).join('=\n')}">`, 'opens'],
  ['a space each ten letters', (link) => lines(link, 10).join(' '), 'opens'],
  ['a zero-width space each ten letters', (link) => lines(link, 10).join('\u200b'), 'opens'],
  ['a soft hyphen each ten letters', (link) => lines(link, 10).join('\u00ad'), 'opens'],
  ['isolated', (link) => `\u2068${link}\u2069`, 'opens'],
  [
    'wide letters',
    (link) => link.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
    'opens',
  ],
  ['dashes for hyphens', (link) => link.replaceAll('--', '—').replaceAll('-', '‑'), 'opens'],
  ['Markdown', (link) => `[the alliance](${link} "ours") and *more*`, 'opens'],
  ['Markdown with its signs escaped', (link) => link.replace(/[-_.#]/g, '\\$&'), 'opens'],
  ['HTML', (link) => `<p><a href="${link}">${link.slice(0, 60)}…</a></p>`, 'opens'],
  [
    'HTML with entities',
    (link) =>
      `&lt;a href=&quot;${link.replaceAll('-', '&#45;').replaceAll('_', '&#x5F;').replaceAll('.', '&period;')}&quot;&gt;`,
    'opens',
  ],
  ['HTML that may break', (link) => lines(link, 30).join('<wbr>'), 'opens'],
  ['capitals in the address', (link) => link.replace(/^[^#]*/, (address) => address.toUpperCase()), 'opens'],
  [
    'Outlook Safe Links',
    (link) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C02%7C&sdata=x%3D&reserved=0`,
    'opens',
  ],
  [
    'Safe Links, encoded once more',
    (link) =>
      `https://x.test/?u=${percent(`https://eur01.safelinks.protection.outlook.com/?url=${percent(link)}&data=05`)}`,
    'opens',
  ],
  [
    'Proofpoint, second version',
    (link) => `https://urldefense.proofpoint.com/v2/url?u=${proofpoint(link)}&d=DwMFaQ&c=x&r=y&m=z&s=q&e=`,
    'opens',
  ],
  [
    'Proofpoint, third version',
    (link) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!A-b_c!Dk-_x$`,
    'opens',
  ],
  ['Barracuda', (link) => `https://linkprotect.cudasvc.com/url?a=${percent(link)}&c=E,1,abc&typo=1`, 'opens'],
  ['Cisco', (link) => `https://secure-web.cisco.com/1aB-c/${percent(link)}`, 'opens'],
  [
    'Sophos',
    (link) => `https://eu.protection.sophos.com/?d=example.org&u=${Buffer.from(link).toString('base64')}&i=x`,
    'opens',
  ],
  ['Google', (link) => `https://www.google.com/url?q=${percent(link)}&sa=D&source=editors`, 'opens'],
  ['Facebook', (link) => `https://l.facebook.com/l.php?u=${percent(link)}&h=AT0-x_y`, 'opens'],
  [
    'Mimecast, which carries none of it',
    () => 'https://protect-eu.mimecast.com/s/aBc?domain=example.org',
    'told',
  ],
  ['only the address before its #', (link) => link.replace(/#.*/, ''), 'told'],
  ['nothing at all', () => '', 'told'],
]

export function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

export function proofpoint(link: string): string {
  return link.replace(/[^\w./]|_|-/g, (sign) => hex(sign).replace('%', '-')).replaceAll('/', '_')
}
