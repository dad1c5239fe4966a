import { useEffect, useRef, useState } from 'preact/hooks'
import { createDecoder, type Decode } from './decoder.ts'
import { type CameraProblem, watchCamera } from './watch-camera.ts'

/** How it stands with the camera. */
export type CameraState = 'starting' | 'looking' | CameraProblem

/** Looks through the camera from the start, and again when asked; leaving the page, also for another tab, stops it. */
export function useCamera(onText: (text: string) => Promise<void>) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('starting')
  const newest = useRef(onText)
  newest.current = onText
  const stop = useRef<() => void>(() => undefined)
  const [decoder] = useState(createDecoder)

  const start = () => {
    stop.current()
    const shown = video.current
    if (shown === null) return
    setState('starting')
    stop.current = watchCamera(shown, {
      decode: async (source) => await (await decoder)(source),
      onText: (text) => newest.current(text),
      onProblem: setState,
      onPicture: () => setState('looking'),
    })
  }
  const leave = () => {
    stop.current()
    setState('lost')
  }
  useEffect(() => {
    const hide = () => document.hidden && leave()
    start()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', leave)
      stop.current()
    }
  }, [])
  const decode: Decode = async (source) => await (await decoder)(source)
  return { video, state, start, decode }
}
