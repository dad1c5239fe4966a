/** Which forms the Chinese characters of a text have: those of one language, and of others within some names in it. */
export interface HanForms {
  readonly language: string // BCP 47
  readonly names: readonly (readonly [name: string, language: string])[]
}

/** What is known of people and of what they wrote, beyond what can be seen in a text by itself. */
export interface KnownHan {
  readonly names: ReadonlyMap<string, string> // the language of a name, wherever it stands
  readonly texts: ReadonlyMap<string, string> // the language of a whole text
}

export const nothingKnown: KnownHan = { names: new Map(), texts: new Map() }

/**
 * The forms that the Chinese characters of one text should have, decided for it alone. First by what stands in it: kana are
 * Japanese, bopomofo traditional Chinese, hangul Korean, and some characters are written in simplified or in traditional
 * Chinese alone. Then by what is known of who wrote it; then by the language of the document; else simplified Chinese.
 */
export function hanForms(text: string, language: string, known: KnownHan = nothingKnown): HanForms {
  if (!han.test(text)) return { language: isHan(language) ? language : 'zh', names: [] }
  const names = [...known.names].filter(([name]) => text.includes(name))
  const others = names.reduce((rest, [name]) => rest.replaceAll(name, ' '), text)
  const seen = hanEvidence(others)
  const told = known.texts.get(text)
  return { language: sameAs(language, seen ?? told) ?? (isHan(language) ? language : 'zh'), names }
}

/** The language for the Chinese character at each place of a text with these forms. */
export function hanLanguages({ language, names }: HanForms, text: string): (place: number) => string {
  const ranges = names.flatMap(([name, own]) =>
    positionsOf(name, text).map((from) => ({ from, to: from + name.length, own })),
  )
  return (place) => ranges.find(({ from, to }) => from <= place && place < to)?.own ?? language
}

function positionsOf(name: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) places.push(at)
  return places
}

/** The language that the signs around its Chinese characters, or these themselves, show a text to be in. */
export function hanEvidence(text: string): string | undefined {
  return hanSigns.find(([pattern]) => pattern.test(text))?.[1]
}

const han =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f]/u

/** Frequent characters of GB 2312 that are in none of JIS X 0208, Big5 and KS X 1001. */
const simplified =
  /[们这说对发样还两经关让为时长开东书买产亲众传伤华单卖卫历压厅变团园围图场块报护换损摆败资费质赞车转轮轻较达运进远连选陈陆钟铁错门问间闻队阶际陕难题风飞马鱼鸟龙张刘赵杨吴孙罗谢韩邓冯许萧闫谭贾邹郑]/u
/** Frequent characters of Big5 that GB 2312 lacks, and that nobody writes in Japan today. */
const traditional = /[們來說對發經麼沒這樣關點將兩應讓嗎妳囉卻聽總據覺爭趙吳鄧馮蔣譚賈鄒]/u

const hanSigns = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Bopomofo}/u, 'zh-Hant'],
  [/\p{Script=Hangul}/u, 'ko'],
  [simplified, 'zh'],
  [traditional, 'zh-Hant'],
] as const

function isHan(language: string): boolean {
  return /^(zh|ja|ko)\b/i.test(language)
}

/** What was seen, as the document's language says it where they agree: Hong Kong's forms are traditional ones. */
function sameAs(language: string, seen: string | undefined): string | undefined {
  if (seen === undefined) return undefined
  const [one, other] = [language, seen].map((tag) => new Intl.Locale(tag).maximize())
  return one?.language === other?.language && one?.script === other?.script ? language : seen
}
