import type { Scene } from '../core/scenes/scene.ts'
import { siteAddress } from '../kit/addresses/site-address.ts'

/** The scenes of this site. Rejects when they don't arrive. */
export async function fetchScenes(): Promise<readonly Scene[]> {
  const answer = await fetch(siteAddress('/scenes.json'))
  if (!answer.ok) throw new Error(`The scenes did not arrive: the server answered ${answer.status}.`)
  return (await answer.json()) as Scene[] // made from content/scenes.yaml when the site was built
}
