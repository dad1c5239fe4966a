import { useEffect, useRef } from 'preact/hooks'

/** Opens the file that somebody opened with the installed site, as by a double click, as soon as the page is awake. */
export function useLaunchedFile(
  isAwake: boolean,
  open: (file: File, handle: FileSystemFileHandle) => unknown,
): void {
  const newest = useRef(open)
  newest.current = open
  useEffect(() => {
    if (!isAwake) return
    window.launchQueue?.setConsumer(({ files: [handle] }) => {
      if (!(handle instanceof FileSystemFileHandle)) return
      handle
        .getFile()
        .then((file) => newest.current(file, handle))
        .catch((reason) => console.warn('A file that was opened with the site could not be read.', reason))
    })
  }, [isAwake])
}
