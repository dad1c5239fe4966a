import { useEffect, useState } from 'preact/hooks'
import type { Engine } from '../../engine/engine.ts'
import type { PaperJob } from '../../engine/engine-job.ts'
import { usePages } from './use-pages.ts'
import { usePictureWidth } from './use-picture-width.ts'
import { useWide } from './use-wide.ts'

/** The paper beside the form or over it. The engine is fetched at the first edit, or when somebody asks for the paper. */
export function usePreview(engine: Engine, paper: PaperJob | null, hasEdited: boolean) {
  const isWide = useWide()
  const [asked, setAsked] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const wanted = asked + (hasEdited ? 1 : 0)
  const want = () => setAsked((count) => count + 1)
  const width = usePictureWidth(isWide)
  const pages = usePages(engine, paper, isWide || isOpen ? wanted : 0, width)
  useEffect(() => {
    // What goes wrong now is told when the paper is asked for.
    if (hasEdited) engine.ask({ kind: 'warm' }).catch((reason) => console.warn(reason))
  }, [engine, hasEdited])
  useEffect(() => {
    // What could not be fetched is asked for again when there is a connection again.
    if (pages.problem === null) return
    addEventListener('online', want)
    return () => removeEventListener('online', want)
  }, [pages.problem])
  const open = () => {
    want()
    setOpen(true)
  }
  return { isWide, isOpen, isWanted: wanted > 0, pages, want, open, close: () => setOpen(false) }
}
