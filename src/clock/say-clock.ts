import { minute } from '../core/clock/clock-run.ts'
import type { ClockReading } from '../core/clock/reading.ts'
import { counted, formatTime } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { ClockSpeech } from './speech.ts'

/** The sign that stands on the wall in words: paused, two minutes left, time is up; nothing within a step. */
export function sayState({ phase, isPaused, left }: ClockReading, now: number, speech: ClockSpeech): string {
  const { wall } = speech.words
  if (phase === 'waiting') return fill(wall.waiting, { time: formatTime(now + left, speech.language) })
  if (isPaused) return wall.paused
  if (phase === 'soon') return wall.soon
  return phase === 'over' ? wall.timeIsUp : ''
}

/** When all ends, and by how many whole minutes that is later or sooner than planned. */
export function sayEnd(
  { phase, end, late }: ClockReading,
  { words, language }: ClockSpeech,
): readonly string[] {
  if (phase === 'ended' || phase === 'ready') return []
  const ends = fill(words.wall.ends, { time: formatTime(end, language) })
  const minutes = Math.floor(Math.abs(late) / minute)
  if (minutes === 0) return [ends]
  return [ends, counted(late > 0 ? words.wall.later : words.wall.sooner, minutes, language)]
}
