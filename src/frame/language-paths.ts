import { readLanguages } from '../content/read-languages.ts'

/** One page for each language: English at the bare address, every other one in a folder of its own. */
export function languagePaths(languages = readLanguages()) {
  return languages.map((language) => ({
    params: { language: languageFolder(language) },
    props: { language },
  }))
}

/** The address of a page in `language`, such as `/de/builder/` for `/builder/`. */
export function inLanguage(path: `/${string}`, language: string): `/${string}` {
  const folder = languageFolder(language)
  return folder === undefined ? path : `/${folder}${path}`
}

function languageFolder(language: string): string | undefined {
  return language === 'en' ? undefined : language
}
