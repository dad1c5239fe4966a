import { useEffect, useState } from 'preact/hooks'
import type { Scene } from '../core/scenes/scene.ts'

interface Fetched {
  readonly Scenes: typeof import('./Scenes.tsx').Scenes
  readonly scenes: readonly Scene[]
}

/** The scenes and what shows them, fetched when somebody first comes to them. */
export function useScenes() {
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const [tries, setTries] = useState(1)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isOver = false
    setFailed(false)
    const fetchBoth = async () => {
      const [{ Scenes }, { fetchScenes }] = await Promise.all([
        import('./Scenes.tsx'),
        import('./fetch-scenes.ts'),
      ])
      const scenes = await fetchScenes()
      if (!isOver) setFetched({ Scenes, scenes })
    }
    fetchBoth().catch((reason) => {
      console.warn('The scenes did not arrive.', reason)
      if (!isOver) setFailed(true)
    })
    return () => {
      isOver = true
    }
  }, [tries])
  return { fetched, hasFailed, tryAgain: () => setTries((count) => count + 1) }
}
