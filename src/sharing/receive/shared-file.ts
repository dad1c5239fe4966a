import { siteAddress } from '../../kit/addresses/site-address.ts'

/**
 * The file that another app shared with this site, which the service worker has laid ready; each is given out once, and
 * only where the worker has just led somebody to. 'too-large' when it was refused.
 */
export async function takeSharedFile(): Promise<File | 'too-large' | undefined> {
  const shared = new URL(location.href).searchParams.get('shared')
  if (shared === null) return undefined
  history.replaceState(null, '', location.pathname)
  if (shared === 'too-large') return 'too-large'
  if (!('caches' in globalThis)) return undefined // an address without https
  return await takeOut(siteAddress('/shared-file'))
}

async function takeOut(address: string): Promise<File | undefined> {
  const answer = await caches.match(address)
  if (answer === undefined) return undefined
  for (const name of await caches.keys()) await (await caches.open(name)).delete(address)
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? '')
  return new File([await answer.blob()], name, { type: answer.headers.get('content-type') ?? '' })
}
