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
  showSaveFilePicker?(options: FilePicking & { suggestedName: string }): Promise<FileSystemFileHandle>
  showOpenFilePicker?(options: FilePicking): Promise<readonly FileSystemFileHandle[]>
  launchQueue?: { setConsumer(take: (params: { files: readonly FileSystemHandle[] }) => void): void }
}

interface FilePicking {
  id: string
  startIn: 'documents'
  types: { accept: Record<string, string[]> }[]
}
