import { useEffect, useRef } from 'preact/hooks'

/** Opens the file that somebody opened with the installed site, as by a double click, as soon as the page is awake. */
export function useLaunchedFile(isAwake: boolean, openFile: (file: File) => unknown): void {
  const newest = useRef(openFile)
  newest.current = openFile
  useEffect(() => {
    if (!isAwake) return
    window.launchQueue?.setConsumer(({ files: [handle] }) => {
      if (!(handle instanceof FileSystemFileHandle)) return
      handle
        .getFile()
        .then((file) => newest.current(file))
        .catch((reason) => console.warn('A file that was opened with the site could not be read.', reason))
    })
  }, [isAwake])
}
