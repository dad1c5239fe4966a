import { useEffect, useRef, useState } from 'preact/hooks'
import { bringsFiles, filesIn } from './files.ts'

/** A file may be dropped anywhere on the page; tells whether one hangs over it now. */
export function useDrop(onFile: (file: File) => void): boolean {
  return useDropAll(([file]) => file && onFile(file))
}

/** Several files may be dropped at once, anywhere on the page; tells whether some hang over it now. */
export function useDropAll(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const newest = useRef(onFiles)
  newest.current = onFiles
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!bringsFiles(event)) return
      event.preventDefault() // or the browser would open the file in place of the form
      newest.current(filesIn(event))
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
