declare global {
  interface Window {
    /** What a link carried: the first script of the page takes it out of the address before anything else happens. */
    receivedFragment?: string | undefined
  }
}

/**
 * Takes what a link carried, in whatever spelling, so that nothing of it stays in the address; what is a place on this
 * page stays there. Nothing when there was nothing behind the #.
 */
export function takeFragment(): string | undefined {
  const found = window.receivedFragment ?? carried()
  window.receivedFragment = undefined
  if (carried() !== undefined) history.replaceState(null, '', location.pathname)
  return found
}

/**
 * What the first script of the page does; written here, so that it can be read beside what takes it further. It leaves
 * `?shared=…` where it is, with which the service worker leads here: shared-file.ts.
 */
export const firstScript =
  '{const{hash,search,pathname}=location;if((search&&!/^\\?shared=[a-z-]+$/.test(search))||!/^(#[a-z_][\\w-]{0,40})?$/i.test(hash)){if(hash.length>1||/alliance|sealed/i.test(search))window.receivedFragment=search+hash;history.replaceState(null,"",pathname)}}'

/** What stands behind the # and is no place on this page. */
function carried(): string | undefined {
  const { hash } = location
  return hash.length > 1 && document.getElementById(hash.slice(1)) === null ? hash : undefined
}
