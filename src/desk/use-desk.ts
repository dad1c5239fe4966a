import { useEffect, useMemo, useState } from 'preact/hooks'
import { openDraftStore } from '../keeping/draft-store.ts'
import { createLastWords } from '../keeping/last-words.ts'
import { createLibrary, type Library } from '../keeping/library.ts'
import { openTabs, type Tabs } from '../keeping/tabs.ts'
import { useKeepNow } from '../keeping/use-keep-now.ts'
import { useLeaving } from '../keeping/use-leaving.ts'

/** The one state of the builder; whatever changes is kept in this browser, beside what other tabs change. */
export function useDesk() {
  const { tabs, library } = useMemo(openLibrary, [])
  const [desk, show] = useState(library.get())
  useEffect(() => library.subscribe(() => show(library.get())), [library])
  useKeepNow(library.leave)
  useLeaving(desk.saving, desk.unsaved.length > 0)
  useListening(tabs, library)
  const { get: now, ...acts } = library
  return { desk, now, ...acts }
}

/** Hears what other tabs keep; a tab that slept may have heard nothing, and looks when it is seen again. */
function useListening(tabs: Tabs, { get, hear }: Library): void {
  useEffect(() => {
    const wake = () => {
      const id = get().alliance?.id
      if (document.visibilityState === 'visible' && id !== undefined) hear(id)
    }
    document.addEventListener('visibilitychange', wake)
    const stop = tabs.listen(hear)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      stop()
    }
  }, [tabs, get, hear])
}

function openLibrary(): { readonly tabs: Tabs; readonly library: Library } {
  const tabs = openTabs()
  const library = createLibrary({
    store: openDraftStore(tabs.tell),
    lastWords: createLastWords(Math.random().toString(36).slice(2)),
    later: (act, milliseconds) => setTimeout(act, milliseconds),
    clock: Date.now,
  })
  return { tabs, library }
}
