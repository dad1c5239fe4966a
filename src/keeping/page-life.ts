/** What happens to a page, told until somebody stops listening. */
export interface PageLife {
  onLeave(act: () => void): () => void // it goes away, or is only out of sight: a phone may end it then
  onSeen(act: () => void): () => void // it is seen again
}

/** The life of the page that is open in this tab. */
export const pageLife: PageLife = {
  onLeave(act) {
    const stop = onSight('hidden', act)
    addEventListener('pagehide', act)
    return () => {
      removeEventListener('pagehide', act)
      stop()
    }
  },
  onSeen: (act) => onSight('visible', act),
}

function onSight(wanted: DocumentVisibilityState, act: () => void): () => void {
  const hear = () => document.visibilityState === wanted && act()
  document.addEventListener('visibilitychange', hear)
  return () => document.removeEventListener('visibilitychange', hear)
}
