/** A file that was handed to the browser; at its address it can still be had, where no download came. */
export interface Handed {
  readonly file: File
  readonly address: string // within this page
}

const mostHeld = 10
const held: string[] = []

/** Hands a file to the browser, which puts it where downloads go. The last ten stay within reach. */
export function download(
  name: string,
  mimeType: string,
  bytes: Uint8Array<ArrayBuffer> | string | Blob,
): Handed {
  const file = new File([bytes], name, { type: mimeType })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  hold(address)
  return { file, address }
}

/** Whether this device can hand the file on to another app. */
export function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
}

/** Hands the file on to whatever somebody chooses; most often it fails because they thought better of it. */
export async function shareFile(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] })
  } catch (reason) {
    console.warn('The file was not shared.', reason)
  }
}

/** Each of them takes memory as long as the page is open. */
function hold(address: string): void {
  held.push(address)
  for (const old of held.splice(0, held.length - mostHeld)) URL.revokeObjectURL(old)
}
