import { useRef } from 'preact/hooks'
import type { FormerFile } from '../../keeping/file/opened-file.ts'

/** Remembers, while what came is on the page, how to leave its file as it was before it was taken to be kept up to date. */
export function useFormerFile() {
  const former = useRef<FormerFile | null>(null)
  const onTaken = (undo: FormerFile) => {
    former.current = undo
  }
  /** Takes back what came, and with it that its file is kept up to date: it says then what isn't here. */
  const takeBack = async (act: () => Promise<boolean>): Promise<void> => {
    const undo = former.current
    former.current = null
    await (undo === null ? act() : undo(act))
  }
  return { onTaken, takeBack }
}
