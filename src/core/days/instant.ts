import type { IsoDate } from './iso-date.ts'

/**
 * The moment when clocks in a time zone (such as `Europe/Berlin`) show this time, like `10:00`, on this day; when
 * the clocks leap over that time, the moment after the leap.
 */
export function instantAt(on: IsoDate, time: string, zone: string): Date {
  const wanted = Date.parse(`${on}T${time}:00Z`)
  const guess = wanted - offsetAt(wanted, zone)
  // the clocks may change between the guess and the moment itself, so look once more from there
  const again = wanted - offsetAt(guess, zone)
  return new Date(offsetAt(again, zone) === wanted - again ? again : Math.max(guess, again))
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(moment / 1000) * 1000
}
