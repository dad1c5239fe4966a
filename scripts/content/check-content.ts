import { sayMistake } from './content-file.ts'
import { contentMistakes } from './content-mistakes.ts'
import { readTexts } from './read-content.ts'

const texts = readTexts()
const mistakes = contentMistakes(texts).map(sayMistake)
for (const mistake of mistakes) console.error(mistake)

const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
console.log(mistakes.length === 0 ? `Content is clean: ${texts.size} files.` : `${count} in content.`)
process.exitCode = mistakes.length === 0 ? 0 : 1
