/** What the browsers that let a page keep files have beyond the standard (WICG File System Access). */
interface FileSystemHandle {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
}

interface Window {
  showDirectoryPicker?(options: {
    id: string
    mode: 'readwrite'
    startIn: 'documents'
  }): Promise<FileSystemDirectoryHandle>
  launchQueue?: { setConsumer(take: (params: { files: readonly FileSystemHandle[] }) => void): void }
}
