import type { Alliance } from '../core/alliance/alliance.ts'
import { siteAddress } from './addresses/site-address.ts'
import { isWebPage } from './is-web-page.ts'
import { newId } from './new-id.ts'

/** One of the site's whole alliances, with an id of its own so that it may be changed, or why it can't be had. */
export async function fetchExample(id: string): Promise<Alliance | 'unknown' | 'missing'> {
  try {
    const answer = await fetch(siteAddress(`/examples/${id}.alliance.json`))
    if (!answer.ok) return answer.status === 404 ? 'unknown' : 'missing'
    if (isWebPage(answer)) return 'missing'
    const { parseAlliance } = await import('../core/alliance/opening/parse.ts')
    const alliance = parseAlliance(await answer.text())
    return 'problem' in alliance ? 'unknown' : { ...alliance, id: newId() }
  } catch (reason) {
    console.warn('The example did not arrive.', reason)
    return 'missing'
  }
}
