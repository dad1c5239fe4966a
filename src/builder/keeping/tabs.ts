/** Other tabs of this browser, which hear the id of an alliance after it was kept or removed. */
export interface Tabs {
  tell(id: string): void
  listen(hear: (id: string) => void): () => void // gives back how to stop
}

/** A channel to the other tabs, opened at its first use; quiet in a browser that has none. */
export function openTabs(): Tabs {
  let opened: BroadcastChannel | null = null
  const channel = () => {
    if (typeof BroadcastChannel === 'undefined') return null
    opened ??= new BroadcastChannel('before-we-begin')
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
