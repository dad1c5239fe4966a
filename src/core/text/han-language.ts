/**
 * The language whose forms the Chinese characters of a text should have. The language of the document decides; in any
 * other one, the characters around them: kana mean Japanese, bopomofo traditional Chinese, hangul Korean.
 */
export function hanLanguage(language: string, text: string): string {
  if (/^(zh|ja|ko)\b/i.test(language)) return language
  return signs.find(([pattern]) => pattern.test(text))?.[1] ?? 'zh'
}

const signs = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Bopomofo}/u, 'zh-Hant'],
  [/\p{Script=Hangul}/u, 'ko'],
] as const
