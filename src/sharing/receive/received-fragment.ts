declare global {
  interface Window {
    /** What a link carried: the first script of the page takes it out of the address before anything else happens. */
    receivedFragment?: string | undefined
  }
}

/** Takes what a link carried, so that nothing of it stays in the address or in the history of this tab. */
export function takeFragment(): string | undefined {
  const found = window.receivedFragment ?? fragmentOf(location.hash)
  window.receivedFragment = undefined
  if (fragmentOf(location.hash) !== undefined) history.replaceState(null, '', location.pathname)
  return found
}

/** Whether the address holds letters after its # that are no place on this page: a link that is not whole, or not ours. */
export function isStray(hash: string): boolean {
  return hash.length > 1 && document.getElementById(hash.slice(1)) === null
}

/** What the first script of the page does; written here, so that it can be read beside what takes it further. */
export const firstScript =
  '{const found=location.hash;if(/^#[a-z]+-\\d+\\./.test(found)){window.receivedFragment=found;history.replaceState(null,"",location.pathname)}}'

function fragmentOf(hash: string): string | undefined {
  return /^#[a-z]+-\d+\./.test(hash) ? hash : undefined
}
