import { siteAddress } from '../places/site-address.ts'

/** The file that another app shared with this site, which the service worker has laid ready; each is given out once. */
export async function takeSharedFile(): Promise<File | undefined> {
  if (!('caches' in globalThis)) return undefined // an address without https
  const address = siteAddress('/shared-file')
  const answer = await caches.match(address)
  if (answer === undefined) return undefined
  for (const name of await caches.keys()) await (await caches.open(name)).delete(address)
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? '')
  return new File([await answer.blob()], name, { type: answer.headers.get('content-type') ?? '' })
}
