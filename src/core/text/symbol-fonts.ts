/**
 * The signs that Word and Outlook take from Symbol and Wingdings stand in the private use area (U+F020 to U+F0FF) and mean
 * nothing elsewhere: U+F0B7 is a bullet, U+F04A a smile. These are the ones that people paste, as what they look like.
 */
export function withoutSymbolFonts(text: string): string {
  return text.replace(privateSigns, (sign) => lookAlikes.get(sign) ?? sign)
}

/** A line of a list without the sign that people put before it. */
export function withoutListMark(line: string): string {
  return withoutSymbolFonts(line).replace(listMark, '').trim()
}

const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\uf02d', '-'], // Symbol
  ['\uf0b7', '•'],
  ['\uf0a8', '◆'],
  ['\uf0ae', '→'],
  ['\uf0de', '⇒'],
  ['\uf04a', '☺'], // Wingdings
  ['\uf04b', '😐'],
  ['\uf04c', '☹'],
  ['\uf06c', '●'],
  ['\uf06d', '❍'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf071', '❑'],
  ['\uf072', '❒'],
  ['\uf075', '◆'],
  ['\uf076', '❖'],
  ['\uf077', '⬥'],
  ['\uf09f', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0e8', '➔'],
  ['\uf0f0', '⇨'],
  ['\uf0fb', '✗'],
  ['\uf0fc', '✓'],
  ['\uf0fd', '☒'],
  ['\uf0fe', '☑'],
])
const privateSigns = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'g')
/** Signs that begin a line only with a space behind them, and bullets, which may stand right before a word. */
const listMark =
  /^\s*(?:(?:\[[ x]?\]|[-–—‒―−+*»›→⇒⇨➔✓✔✗☐☑☒]\ufe0f?)\s+|[·・‧∙⋅•‣⁃⁌⁍⦁◦◘●○❍■□▪▫◾◽⚫⚪◆◇⬥❖❑❒➢➤►▶▸]\ufe0f?(?:\s+|(?=\p{L})))/iu
