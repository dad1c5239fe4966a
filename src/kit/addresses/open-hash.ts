/** The alliance that a fragment names: `#open=` and its id, which the browser tells no server. */
export function keptIn(hash: string): string | undefined {
  return hash.match(/^#open=([a-zA-Z0-9-]{1,64})$/)?.[1]
}

/** The fragment that `keptIn` reads. */
export function openHash(id: string): string {
  return `#open=${id}`
}
