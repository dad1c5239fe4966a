import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gradeOf, sentencesOf, textOf, wordsOf } from './reading.ts'

const dist = process.argv[2] ?? 'dist'
const most = { words: 17, grade: 8 }

/** Words per sentence and school grade (Flesch and Kincaid) of each page of the guide, the hardest first. */
const pages = globSync('{start,how-to,exercises,examples,pitfalls,reference,why,privacy}/**/index.html', {
  cwd: dist,
})
  .map((file) => {
    const text = textOf(readFileSync(join(dist, file), 'utf8'))
    const words = wordsOf(text).length
    const perSentence = words / Math.max(1, sentencesOf(text).length)
    return { page: `/${file.replace('index.html', '')}`, words, perSentence, grade: gradeOf(text) }
  })
  .sort((one, other) => other.grade - one.grade)

for (const { page, words, perSentence, grade } of pages) {
  const hard = perSentence > most.words || grade > most.grade ? ' *' : ''
  console.log(
    `${perSentence.toFixed(1).padStart(5)} ${grade.toFixed(1).padStart(5)} ${String(words).padStart(6)}  ${page}${hard}`,
  )
}
const hard = pages.filter(({ perSentence, grade }) => perSentence > most.words || grade > most.grade)
console.log('words per sentence, grade, words, page')
console.log(
  `${pages.length - hard.length} of ${pages.length} pages keep to ${most.words} words and grade ${most.grade}.`,
)
