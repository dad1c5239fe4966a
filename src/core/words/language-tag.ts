/** Whether a text is a language tag (BCP 47) that dates and lists can be written in. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

/** The language tag in what a browser says of its language; some systems add what is none of it: `en-US@posix`, `C`. */
export function languageTag(said: string): string {
  const tag = said.replace(/[^\w-].*$/s, '')
  return isLanguageTag(tag) ? tag : 'en'
}
