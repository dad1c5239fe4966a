import type { Alliance } from '../core/alliance/alliance.ts'
import { siteAddress } from './addresses/site-address.ts'
import { newId } from './new-id.ts'

/** One of the site's whole alliances, with an id of its own so that it may be changed, or why it can't be had. */
export async function fetchExample(id: string): Promise<Alliance | 'unknown' | 'missing'> {
  try {
    const answer = await fetch(siteAddress(`/examples/${id}.alliance.json`))
    if (!answer.ok) return answer.status === 404 ? 'unknown' : 'missing'
    const { parseAlliance } = await import('../core/alliance/opening/parse.ts')
    const alliance = parseAlliance(await answer.text())
    return 'problem' in alliance ? 'missing' : { ...alliance, id: newId() } // as the login page of a network
  } catch (reason) {
    console.warn('The example did not arrive.', reason)
    return 'missing'
  }
}
