import { useEffect, useState } from 'preact/hooks'
import { sheetFor } from '../core/layout/sheet-for.ts'
import type { Wishes } from './PaperWishes.tsx'

/** How somebody wants the paper; at first in the size that is used where they live. */
export function useWishes() {
  const [wishes, setWishes] = useState<Wishes>({ sheet: 'a4', unanswered: 'lines' })
  useEffect(() => setWishes((before) => ({ ...before, sheet: sheetFor(ownLocale()) })), [])
  return [wishes, setWishes] as const
}

/** Some systems add an encoding or a variant that is no part of a language tag: `en-US@posix`. */
function ownLocale(): string {
  return navigator.language.replace(/[^\w-].*$/, '') || 'en'
}
