import { useEffect, useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { onShelf } from '../core/alliance/keeping/recalled.ts'
import type { FullLibrary } from '../keeping/full-library.ts'
import { openFullLibrary } from '../keeping/open-full-library.ts'
import { useKept } from '../keeping/use-kept.ts'
import { keptIn } from '../kit/addresses/open-hash.ts'
import { fetchExample } from '../kit/fetch-example.ts'
import { inTurn } from '../kit/in-turn.ts'

/** What lies on the page to be read. */
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'choose'; readonly drafts: readonly Draft[] } // nothing was asked for
  | { readonly kind: 'kept'; readonly draft: Draft }
  | { readonly kind: 'example'; readonly alliance: Alliance; readonly example: string }
  | { readonly kind: 'not-here' } // it was asked for, and isn't kept in this browser
  | { readonly kind: 'missing' } // an example that didn't arrive, or that nobody knows
  | { readonly kind: 'refused' } // the browser doesn't let the page look

/** Reads what the address names: `#open=` and an id of this browser, or `?example=` and one of ours; `put` shows what was changed. */
export function useReading() {
  const [, library] = useKept(openFullLibrary)
  const [reading, setReading] = useState<Reading>({ kind: 'waiting' })
  // once: afterwards the address says when it names another one
  useEffect(() => {
    const look = inTurn(async () => setReading(await lookFor(new URL(location.href), library))) // the last address counts
    void look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const put = (draft: Draft) => setReading({ kind: 'kept', draft })
  return { reading, library, put }
}

async function lookFor(address: URL, library: FullLibrary): Promise<Reading> {
  const example = address.searchParams.get('example')
  const id = keptIn(address.hash)
  if (example !== null && id === undefined) return exampleOf(example)
  try {
    const drafts = await library.all()
    if (id === undefined) return { kind: 'choose', drafts: onShelf(drafts) }
    const found = drafts.find(({ alliance }) => alliance.id === id)
    return found === undefined ? { kind: 'not-here' } : { kind: 'kept', draft: found }
  } catch (reason) {
    console.warn('This browser refused to show what it keeps.', reason)
    return { kind: 'refused' }
  }
}

async function exampleOf(example: string): Promise<Reading> {
  if (!/^[a-z][a-z0-9-]*$/.test(example)) return { kind: 'missing' }
  const alliance = await fetchExample(example)
  return typeof alliance === 'string' ? { kind: 'missing' } : { kind: 'example', alliance, example }
}
