import type { Mark, TextMark } from '../../../src/core/layout/page.ts'

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'turned' ? flat(mark.marks) : [mark]))

/** The lines of text on a page, those on their heads as well. */
export const textMarks = (marks: readonly Mark[]): TextMark[] =>
  flat(marks).filter((mark) => mark.kind === 'text')

/** All that a page says. */
export const wordsOf = (marks: readonly Mark[]): string =>
  textMarks(marks)
    .map(({ line }) => line.text.trim())
    .join(' ')
