import type { Open } from './engine.ts'

/** In a worker: makes the PDF of every input that it is sent, and sends it back; a failure reaches the page as an error. */
export function makeInWorker<Input>(open: Open<Input>): void {
  const ready = open(async (file) => new Uint8Array(await (await fetch(`/${file}`)).arrayBuffer()))
  addEventListener('message', async ({ data }: MessageEvent<Input>) => {
    try {
      const make = await ready
      postMessage(await make(data))
    } catch (reason) {
      reportError(reason)
    }
  })
}
