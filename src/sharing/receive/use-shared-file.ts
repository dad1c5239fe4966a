import { useEffect } from 'preact/hooks'
import { takeSharedFile } from './shared-file.ts'

/** Opens the file that another app shared, as soon as the page is awake; `refuse` when it was far too large. */
export function useSharedFile(
  isAwake: boolean,
  openFile: (file: File) => unknown,
  refuse: () => unknown,
): void {
  useEffect(() => {
    if (!isAwake) return
    takeSharedFile()
      .then((file) => (file === 'too-large' ? refuse() : file && openFile(file)))
      .catch((reason) => console.warn('A shared file could not be taken.', reason))
  }, [isAwake])
}
