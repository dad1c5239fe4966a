/**
 * An act that is done once at a time: whoever asks meanwhile waits until the one before is done, since that may change
 * what there is to do. The act itself must not fail.
 */
export function inTurn(act: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(act)
    return last
  }
}
