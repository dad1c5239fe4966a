import { keptName } from './names.ts'

/** Other tabs of this browser, which hear the id of what was kept or removed. */
export interface Tabs {
  tell(id: string): void
  listen(hear: (id: string) => void): () => void // gives back how to stop
}

/** A channel to the other tabs about one kind of thing, opened at its first use; quiet where a browser has none, or refuses it. */
export function openTabs(what = ''): Tabs {
  let opened: BroadcastChannel | null | undefined
  const channel = () => {
    if (opened === undefined) opened = openChannel(keptName(what))
    return opened
  }
  return {
    tell: (id) => channel()?.postMessage(id),
    listen(hear) {
      const take = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && hear(data)
      channel()?.addEventListener('message', take)
      return () => channel()?.removeEventListener('message', take)
    },
  }
}

/** Firefox throws where all site data is blocked; then no other tab can keep anything either. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  } catch (reason) {
    console.warn('This tab hears nothing of the others.', reason)
    return null
  }
}
