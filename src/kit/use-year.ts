import { useState } from 'preact/hooks'
import { isDay, isWritten, withCentury } from '../core/days/day.ts'

/**
 * Looks at the year once a date field is left, and not while somebody types: 27 is the year 27 for a browser, and
 * becomes 2027; one with three digits `isShort`, and is to be told of at the field.
 */
export function useYear(on: string, onDay: (on: string) => void) {
  const [isLeft, setLeft] = useState(true)
  const onFocus = () => setLeft(false)
  const onBlur = () => {
    setLeft(true)
    if (isWritten(on) && withCentury(on) !== on) onDay(withCentury(on))
  }
  return { isShort: isLeft && isWritten(on) && !isDay(on), leaving: { onFocus, onBlur } }
}
