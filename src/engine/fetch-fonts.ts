import type { Catalogue } from '../core/text/catalogue.ts'
import { type FontShelf, fontShelf } from '../core/text/font-shelf.ts'
import { siteAddress } from '../kit/addresses/site-address.ts'

/** A font of this site could not be fetched. */
export class FontError extends Error {}

/** The fonts of this site, of which only those are fetched that a text needs. */
export async function fetchFonts(): Promise<FontShelf> {
  const catalogue = await fetchBytes('/fonts/fonts.json', 'no-cache') // the rest carries its hash, and may be kept for ever
  return fontShelf(catalogueIn(catalogue), (file, hash) => fetchBytes(`/fonts/${file}?${hash}`))
}

function catalogueIn(bytes: Uint8Array): Catalogue {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new FontError('The list of fonts was cut on its way.', { cause })
  }
}

async function fetchBytes(path: `/${string}`, cache: RequestCache = 'default'): Promise<Uint8Array> {
  const address = new URL(siteAddress(path), origin) // the engine's own address may be a blob:
  try {
    const answer = await fetch(address, { cache })
    if (answer.ok && !isWebPage(answer)) return new Uint8Array(await answer.arrayBuffer())
    throw new Error(`The server answered ${answer.status}${answer.ok ? ' with a web page' : ''}.`)
  } catch (cause) {
    throw new FontError(`${address} did not arrive. Check the connection.`, { cause })
  }
}

/** The login page of a network, or one that says sorry, in place of a file. */
function isWebPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '')
}
