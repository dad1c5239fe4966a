import type { Alliance, Revision } from '../alliance.ts'
import type { Yes } from '../yes.ts'

/** The alliance without what was drawn, for a link: what was typed goes along, and stands for it. */
export function withoutDrawings(alliance: Alliance): Alliance {
  return { ...alliance, revisions: alliance.revisions.map(undrawnVersion) }
}

function undrawnVersion(version: Revision): Revision {
  return version.yeses === undefined ? version : { ...version, yeses: version.yeses.map(undrawnYes) }
}

function undrawnYes(yes: Yes): Yes {
  if (yes.kind !== 'yes') return yes
  const { drawing: _, ...typed } = yes
  return typed
}
