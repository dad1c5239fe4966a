import { sayMistake } from '../../src/content/content-file.ts'
import { readTexts } from '../../src/content/read-content.ts'
import { counted } from '../../src/core/words/format.ts'
import { contentMistakes } from './content-mistakes.ts'

/** Tells every mistake in content/, and whether there is none. */
export function checkContent(): boolean {
  const texts = readTexts()
  const mistakes = contentMistakes(texts).map(sayMistake)
  for (const mistake of mistakes) console.error(mistake)
  const count = counted({ one: '{count} mistake', other: '{count} mistakes' }, mistakes.length, 'en')
  console.log(mistakes.length === 0 ? `Content is clean: ${texts.size} files.` : `${count} in content.`)
  return mistakes.length === 0
}

if (import.meta.main) process.exitCode = checkContent() ? 0 : 1
