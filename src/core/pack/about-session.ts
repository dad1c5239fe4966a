import { counted } from '../words/format.ts'
import { fill } from '../words/messages.ts'
import type { RunSheet } from '../workshop/run-sheet.ts'
import { lengthOf, wallTime } from '../workshop/step-times.ts'
import type { PackWords } from './pack-words.ts'

/** How long the session is and who is there, such as "45 minutes, from 09:30 to 10:15 · 24 people · 12 pairs". */
export function aboutSession(sheet: RunSheet, people: number, groups: string, words: PackWords): string {
  const length = lengthOf(sheet.steps)
  const minutes = counted(words.minutesLong, length, words.language)
  const when =
    sheet.starts === null
      ? minutes
      : fill(words.fromTo, { minutes, from: sheet.starts, to: wallTime(sheet.starts, length) })
  return [when, counted(words.people, people, words.language), groups].join(' · ')
}
