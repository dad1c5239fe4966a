import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { zipDay } from '../../bytes/zip-day.ts'

const properties = 'docProps/core.xml' // ECMA-376, part 2, 11.1

/** A Word file that says when the work was made where its library says when it ran; so the same work gives the same bytes. */
export function dated(file: Uint8Array, made: Date): Uint8Array {
  const parts = unzipSync(file)
  const core = parts[properties]
  if (core === undefined) throw new Error(`The Word file has no ${properties}. Look at the version of docx.`)
  const moment = `${made.toISOString().slice(0, 19)}Z`
  const said = strFromU8(core).replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${moment}`)
  return zipSync({ ...parts, [properties]: strToU8(said) }, { level: 6, mtime: zipDay(made) })
}
