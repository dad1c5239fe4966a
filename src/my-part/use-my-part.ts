import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptPart } from '../core/alliance/my-part/kept-part.ts'
import { emptyPart, isEmptyPart, type MyPart } from '../core/alliance/my-part/my-part.ts'
import { editMyPart, keptMyPart, putMyPart, UnreadablePartError } from '../keeping/my-part-store.ts'

/** A change of the page. */
export type PartEdit = (part: MyPart) => MyPart

/** How it stands with the browser: it keeps what is written, refuses, or has something that a newer page wrote. */
export type PartSaving = 'looking' | 'kept' | 'refused' | 'newer'

/** The page about oneself as it is on the screen and in the browser; each letter is kept at once. */
export function useMyPart(language: string) {
  const [part, setPart] = useState<MyPart>(() => emptyPart(language))
  const { saving, uses, hear } = useHearing()
  const { add, flush, forget, isEmpty } = useWaiting(hear, language)
  const look = async () => {
    await flush()
    const kept = await hear(() => keptMyPart())
    if (kept !== undefined && isEmpty()) setPart(kept?.part ?? emptyPart(language))
    return kept
  }
  useEffect(() => whileOpen(look, flush), [])
  const edit = (change: PartEdit) => {
    setPart(change)
    add(change)
    void flush() // at once: whoever reloads the page loses no word
  }
  const put = async (kept: KeptPart) => {
    setPart(kept.part)
    await hear(() => putPart(kept))
  }
  /** Another page in place of this one; gives back how to have it as it was. */
  const replace = async (after: MyPart) => {
    await flush()
    forget() // the whole page takes the place of what is refused still
    const before = { part, changed: Date.now(), uses: uses.current }
    await put({ ...before, part: after })
    return () => put(before)
  }
  return { part, saving, edit, replace }
}

/** What the browser said when it was last asked, and to which alliances the page was of use. */
function useHearing() {
  const [saving, setSaving] = useState<PartSaving>('looking')
  const uses = useRef<KeptPart['uses']>({})
  const hear = async (act: () => Promise<KeptPart | null>) => {
    const kept = await act().catch((reason: unknown) => {
      console.warn('The page about oneself could not be kept.', reason)
      setSaving(reason instanceof UnreadablePartError ? 'newer' : 'refused')
      return undefined
    })
    if (kept === undefined) return undefined
    uses.current = kept?.uses ?? {}
    setSaving('kept')
    return kept
  }
  return { saving, uses, hear }
}

type Hear = ReturnType<typeof useHearing>['hear']

/** What was written and isn't kept yet; what the browser refuses waits until it keeps again. */
function useWaiting(hear: Hear, language: string) {
  const waiting = useRef<readonly PartEdit[]>([])
  const running = useRef(Promise.resolve())
  const keepWaiting = async () => {
    const edits = waiting.current
    if (edits.length === 0) return
    waiting.current = []
    const apply: PartEdit = (before) => edits.reduce((now, edit) => edit(now), before)
    const kept = await hear(() => editMyPart(apply, at(language)))
    if (kept === undefined) waiting.current = [...edits, ...waiting.current]
  }
  /** One after the other, so that what was refused never comes after what was written since. */
  const flush = () => {
    running.current = running.current.then(keepWaiting)
    return running.current
  }
  const add = (edit: PartEdit) => {
    waiting.current = [...waiting.current, edit]
  }
  const forget = () => {
    waiting.current = []
  }
  return { add, flush, forget, isEmpty: () => waiting.current.length === 0 }
}

async function putPart(kept: KeptPart): Promise<KeptPart> {
  await putMyPart(isEmptyPart(kept.part) ? null : kept)
  return kept
}

function at(language: string) {
  return { language, now: Date.now() }
}

/** Looks at once and when the page is seen again; what still waits is kept when it is left. */
function whileOpen(look: () => unknown, flush: () => unknown): () => void {
  const turn = () => void (document.visibilityState === 'hidden' ? flush() : look())
  void look()
  document.addEventListener('visibilitychange', turn)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    void flush()
  }
}
