import probe from './probe.worker.ts?worker&url'
import { trustedAddress } from './trusted-address.ts'

/**
 * A worker that may do only what the page may. A worker from a file gets its policy from the host's headers (HTML,
 * "policy container"), and not every host sends them; one from a `blob:` inherits the page's, so that it imports the file.
 */
export function startBound(address: string): Worker {
  const code = `import ${JSON.stringify(new URL(address, location.href).href)}`
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(trustedAddress(blob), { type: 'module' })
  const forget = () => URL.revokeObjectURL(blob)
  for (const word of ['message', 'error']) worker.addEventListener(word, forget, { once: true })
  return worker
}

/** A worker from a file, where a browser lets no `blob:` import one. */
export function startPlain(address: string): Worker {
  return new Worker(trustedAddress(address), { type: 'module' })
}

/** Whether a bound worker runs here at all; asked of one that does nothing, so that broken code can't talk its way out. */
export function canBind(): Promise<boolean> {
  return new Promise((answer) => {
    const worker = startBound(probe)
    const end = (can: boolean) => {
      worker.terminate()
      answer(can)
    }
    worker.onmessage = () => end(true)
    worker.onerror = () => end(false)
  })
}
