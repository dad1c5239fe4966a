import type { KeyPath, Mistake, SoundFile } from '../../src/content/content-file.ts'
import { countedMistakes, isCounted } from './counted-mistakes.ts'
import { wordingMistakes } from './wording-mistakes.ts'

type Messages = SoundFile<Readonly<Record<string, unknown>>>

/** Where the sentences of a language aren't those of English: missing, unknown, of another shape, or with other holes. */
export function messageMistakes(files: readonly Messages[]): Mistake[] {
  const english = files.find(({ name }) => name === 'en')
  if (english === undefined) return []
  return files.flatMap((file) => [
    ...languageMistakes(file),
    ...differences(file, english.value, file.value, []),
  ])
}

/** A file says its language twice: in its name, which is its address, and in itself, for the dates on paper. */
function languageMistakes(file: Messages): Mistake[] {
  if (!isLanguage(file.name)) {
    return [
      file.mistakeAt([], `"${file.name}" is no language tag. Name the file like de.json or pt-BR.json.`),
    ]
  }
  const paper = file.value['paper']
  const said = isFields(paper) ? paper['language'] : undefined
  if (typeof said !== 'string' || said === file.name) return []
  const says = `paper.language: this is "${said}", but the file is called ${file.name}. Make them the same.`
  return [file.mistakeAt(['paper', 'language'], says)]
}

function isLanguage(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name
  } catch {
    return false
  }
}

function differences(file: Messages, english: unknown, other: unknown, path: KeyPath): Mistake[] {
  const mistake = (says: string) => file.mistakeAt(path, `${path.join('.')}: ${says}`)
  if (other === undefined) return [mistake('this is missing. Say what en.json says here.')]
  if (english === undefined) return [mistake('en.json has no such sentence. Take it out.')]
  if (typeof english === 'string' && typeof other === 'string') {
    return wordingMistakes(english, other).map(mistake)
  }
  if (isCounted(english) && isCounted(other)) return countedMistakes(english, other, file.name).map(mistake)
  if (!isFields(english) || !isFields(other) || Array.isArray(english) !== Array.isArray(other)) {
    return [mistake('this has another shape than in en.json. Write it as it is there.')]
  }
  const keys = new Set([...Object.keys(english), ...Object.keys(other)])
  return [...keys].flatMap((key) => differences(file, english[key], other[key], [...path, key]))
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
