import { type Content, kindsIn } from '../../builder/content.ts'
import type { Engine } from '../../builder/engine/engine.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Apart } from '../../core/alliance/apart/apart.ts'
import type { OpenProblem } from '../../core/alliance/opening/open-problem.ts'
import { receive } from '../../core/alliance/sending/receive.ts'

/** What somebody's file holds; `lost` names what could not be read of a PDF. */
export type Found = { readonly what: Alliance | Apart; readonly lost: readonly string[] } | OpenProblem

/** Data files are read here; everything else by the engine, in its own thread. */
export async function readFound(bytes: Uint8Array, engine: Engine, content: Content): Promise<Found> {
  if (isData(bytes)) {
    const what = receive(new TextDecoder().decode(bytes))
    return 'problem' in what ? what : { what, lost: [] }
  }
  const opened = await engine.ask({ kind: 'open', bytes, kinds: kindsIn(content) })
  return 'problem' in opened ? opened : { what: opened.alliance, lost: opened.lost }
}

/** Whether a file begins as our data files do, after a byte order mark and spaces. */
function isData(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 200)))
}
