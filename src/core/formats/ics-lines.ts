import { cleanText } from '../text/clean-text.ts'
import { foldLine } from './fold-line.ts'

/** A calendar file with these events, each line of which stands as it is (RFC 5545). */
export function calendarWith(product: string, events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Before We Begin//${product}//EN`,
    'CALSCALE:GREGORIAN',
    // No METHOD: that of a message would ask for an organizer (RFC 5546, 3.2.1), and this is a file.
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** A moment as calendars write it, in UTC. */
export function utcStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Text as every format cleans it, with the marks that RFC 5545, section 3.3.11, wants. */
export function escapedValue(text: string): string {
  const marked = cleanText(text).replace(/[\\;,]/g, (mark) => `\\${mark}`)
  return marked.replaceAll('\n', '\\n')
}
