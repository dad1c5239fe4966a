import type { PagedDocument } from '../layout/page.ts'
import { say } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import type { Prints, Three } from './prints.ts'
import { oneSheet, type PrintOptions, sheetWriter, twoVoices, type Write } from './sheet-writer.ts'

const MARGIN = 56
const GAP = 20

/** One page for the people in a workshop: the idea, the agreements, the steps and five questions to begin with. */
export function layOutHandout(
  prints: Prints,
  questions: readonly string[],
  options: PrintOptions,
): PagedDocument {
  const { write, marks, tags } = sheetWriter(options)
  const words = (text: Words): string => say(text, options.language)
  const width = options.width - 2 * MARGIN

  marks.push(...twoVoices(options.width - MARGIN - 26, MARGIN + 14, 16))
  const title = write(words(prints.idea.title), MARGIN, MARGIN - 8, width - 80, {
    size: 28,
    role: 'H1',
    weight: 'bold',
    ink: 'accent',
    leading: 1.15,
  })
  const idea = write(words(prints.idea.text), MARGIN, title + 8, width, { size: 12, leading: 1.45 })
  const agreements = inThree(prints.agreements, idea + 20, width, write, words)
  const steps = inThree(prints.steps, agreements + 20, width, write, words)
  const asked = askQuestions(prints, questions, steps + 20, width, write, words)
  const again = write(words(prints.again.title), MARGIN, asked + 16, width, {
    size: 14,
    role: 'H2',
    weight: 'bold',
    ink: 'accent',
  })
  write(words(prints.again.text), MARGIN, again + 2, width, { size: 10.5, leading: 1.4 })
  write(words(prints.site), MARGIN, options.height - MARGIN, width, { size: 8.5, ink: 'soft' })
  return oneSheet(words(prints.idea.title), options, marks, tags)
}

function inThree(
  three: Three,
  y: number,
  width: number,
  write: Write,
  words: (text: Words) => string,
): number {
  const column = (width - 2 * GAP) / 3
  const head = write(words(three.title), MARGIN, y, width, {
    size: 14,
    role: 'H2',
    weight: 'bold',
    ink: 'accent',
  })
  const ends = three.points.map((point, index) => {
    const x = MARGIN + index * (column + GAP)
    const title = write(words(point.title), x, head + 4, column, {
      size: 11,
      role: 'H3',
      weight: 'bold',
      leading: 1.25,
    })
    return write(words(point.text), x, title + 2, column, { size: 10, leading: 1.4 })
  })
  return Math.max(...ends)
}

function askQuestions(
  prints: Prints,
  questions: readonly string[],
  y: number,
  width: number,
  write: Write,
  words: (text: Words) => string,
): number {
  const head = write(words(prints.questions.title), MARGIN, y, width, {
    size: 14,
    role: 'H2',
    weight: 'bold',
    ink: 'accent',
  })
  const line = write(words(prints.questions.line), MARGIN, head, width, { size: 10, ink: 'soft' })
  return questions.reduce((top, question, index) => {
    write(`${index + 1}`, MARGIN, top, 16, { size: 11, weight: 'bold', ink: 'accent' })
    return write(question, MARGIN + 20, top, width - 20, { size: 11.5, leading: 1.4 }) + 5
  }, line + 6)
}
