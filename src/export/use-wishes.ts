import { useEffect, useState } from 'preact/hooks'
import { sheetFor } from '../core/layout/sheet-for.ts'
import { languageTag } from '../core/words/language-tag.ts'
import type { Wishes } from './wishes.ts'

/** How somebody wants the paper; at first on one page, in the size that is used where they live, with all its data inside. */
export function useWishes() {
  const [wishes, setWishes] = useState<Wishes>({
    length: 'one-page',
    sheet: 'a4',
    unanswered: null,
    data: 'all',
    sayYes: [],
  })
  useEffect(
    () => setWishes((before) => ({ ...before, sheet: sheetFor(languageTag(navigator.language)) })),
    [],
  )
  return [wishes, setWishes] as const
}
