import type { Alliance } from '../../alliance/alliance.ts'
import type { OpenProblem } from '../../alliance/opening/open-problem.ts'
import { parseAlliance } from '../../alliance/opening/parse.ts'
import type { Opened, Opening } from '../format.ts'
import { fingerprint } from './about/fingerprint.ts'
import { allianceFile, templateFile } from './file-names.ts'
import { findAttachment } from './read/find-attachment.ts'
import { type PdfObjects, pdfObjects } from './read/pdf-objects.ts'
import { type FilledField, readFields } from './read/read-fields.ts'
import { readTemplate } from './read/read-template.ts'
import { withFields } from './read/with-fields.ts'

/** A PDF of ours as the alliance in it, with what was typed in its fields; whatever the bytes, it never throws. */
export async function openPdf(bytes: Uint8Array, opening: Opening): Promise<Opened> {
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  try {
    return read(pdfObjects(bytes), opening)
  } catch {
    return { problem: 'damaged' } // not readable, or not in reasonable time and memory
  }
}

/** Ours have less than a tenth of a megabyte, also after other programs have saved them. */
const mostBytes = 20_000_000

function read(file: PdfObjects, opening: Opening): Opened {
  if (file.encrypted) return { problem: 'protected' }
  if (!file.catalog) return { problem: 'damaged' }
  const fields = readFields(file)
  const alliance = allianceIn(file, fields, opening)
  if ('problem' in alliance) return alliance
  const { alliance: filled, lost } = withFields(alliance, fields, opening.kindOf)
  const checked = parseAlliance(JSON.stringify(filled)) // what was typed may be longer than an alliance holds
  return 'problem' in checked ? checked : { alliance: checked, lost }
}

function allianceIn(
  file: PdfObjects,
  fields: readonly FilledField[],
  { newId }: Opening,
): Alliance | OpenProblem {
  const whole = findAttachment(file, allianceFile)
  if (whole !== undefined) return parseAlliance(whole)
  const template = findAttachment(file, templateFile)
  if (template === undefined) return { problem: 'not-ours' }
  const typed = fields.filter(({ value }) => value !== '').flatMap(({ name, value }) => [name, value])
  // A filled form is the same alliance each time it is opened; a blank one begins a new one each time.
  return readTemplate(template, typed.length > 0 ? `form-${fingerprint(typed)}` : newId())
}
