import type { Alliance } from '../../alliance/alliance.ts'
import { questionIn } from '../../alliance/answer-key.ts'
import { type OpenedAlliance, openAlliance } from '../../alliance/opening/open-alliance.ts'
import type { OpenProblem } from '../../alliance/opening/open-problem.ts'
import { parseAlliance } from '../../alliance/opening/parse.ts'
import type { Kind } from '../../questions/question.ts'
import type { FromPages, Opened, Opening } from '../format.ts'
import { fnvDigest } from './about/fingerprint.ts'
import { allianceFile, templateFile } from './file-names.ts'
import { TooMuch } from './read/budget.ts'
import { type FilledField, withinRoom } from './read/filled-field.ts'
import { findAttachment } from './read/find-attachment.ts'
import type { PdfObjects } from './read/objects.ts'
import { pdfObjects } from './read/pdf-objects.ts'
import { readFields } from './read/read-fields.ts'
import { type Form, readForm } from './read/read-form.ts'
import { wholeEmoji } from './read/whole-emoji.ts'
import { withFields } from './read/with-fields.ts'

/**
 * A PDF of ours as the alliance in it, with what was typed in its fields. Whatever the bytes, it never throws: a mistake of
 * ours is a problem of its own, and its reason stands in the console.
 */
export async function openPdf(bytes: Uint8Array, opening: Opening): Promise<Opened> {
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  try {
    const file = await pdfObjects(bytes)
    return file === 'locked' ? { problem: 'protected' } : await read(file, opening)
  } catch (reason) {
    if (reason instanceof TooMuch) return { problem: 'damaged' } // no file of ours takes as much time or memory
    console.warn('A PDF could not be read, through a mistake of this site.', reason)
    return { problem: 'our-mistake' }
  }
}

/** Ours have less than a tenth of a megabyte, also after other programs have saved them. */
const mostBytes = 20_000_000

async function read(file: PdfObjects, opening: Opening): Promise<Opened> {
  if (!file.catalog) return { problem: 'damaged' }
  const fields = withinRoom(readFields(file))
  const whole = findAttachment(file, allianceFile)
  if (whole !== undefined) return filledIn(openAlliance(whole, opening.titleOf), fields, opening)
  const template = findAttachment(file, templateFile)
  if (template === undefined) return { problem: 'not-ours' }
  const form = readForm(template)
  return 'problem' in form ? form : await openForm(file, form, fields, opening)
}

/** A filled form; one whose fields became plain text is read from its pages, as far as it can be. */
async function openForm(
  file: PdfObjects,
  form: Form,
  fields: readonly FilledField[],
  opening: Opening,
): Promise<Opened> {
  const missing = await missingFields(file, form, fields)
  const typed = withinRoom([...fields, ...missing])
  const hasFields = fields.some(({ name }) => isOfForm(name, form, opening))
  const isFilled = typed.some(({ value, isDoubtful }) => value !== '' && !isDoubtful)
  if (!hasFields && !isFilled) return { problem: 'flattened' }
  const opened = filledIn({ alliance: form.begin(idOf(typed) ?? opening.newId()), lost: [] }, typed, opening)
  const fromPages = toCheck(missing)
  const isFromPages = fromPages.empty.length > 0 || missing.some(({ value }) => value !== '')
  return 'problem' in opened || !isFromPages ? opened : { ...opened, fromPages }
}

/** Ticks and circles are drawn by every program; words may be left out or cut off. */
function toCheck(read: readonly FilledField[]): FromPages {
  const texts = read.filter(({ kind, name }) => kind === 'text' && !/^sign(ed|ature)\//.test(name))
  const called = (some: readonly FilledField[]) => some.map(({ label, name }) => label || name)
  return {
    empty: called(texts.filter(({ value }) => value === '')),
    full: called(texts.filter(({ mayGoOn }) => mayGoOn)),
  }
}

/** Fields that should be there and aren't; what reads pages is fetched only then. */
async function missingFields(
  file: PdfObjects,
  { places }: Form,
  fields: readonly FilledField[],
): Promise<readonly FilledField[]> {
  const names = new Set(fields.map(({ name }) => name))
  if (!places || places.fields.every(({ name }) => names.has(name))) return []
  const { readMissing } = await import('./read/page/read-missing.ts')
  return readMissing(file, places, fields)
}

/** Whether a field is one that this form asks for; other programs put fields of their own into a file. */
function isOfForm(name: string, { places }: Form, { kindOf }: Opening): boolean {
  const question = questionIn(name.replace(/:.*$/s, ''))
  if (places?.fields.some((place) => place.name === name)) return true
  return kindOf(question) !== undefined || aboutThePaper.has(question)
}

const aboutThePaper = new Set(['name', 'agreed', 'signed', 'signature'])

/** A filled form is the same alliance each time it is opened; a blank one begins a new one each time. */
function idOf(fields: readonly FilledField[]): string | undefined {
  const typed = fields.filter(({ value, isDoubtful }) => value !== '' && !isDoubtful)
  return typed.length === 0
    ? undefined
    : `form-${fnvDigest(typed.flatMap(({ name, value }) => [name, value]))}`
}

function filledIn(
  found: OpenedAlliance | OpenProblem,
  fields: readonly FilledField[],
  { kindOf }: Opening,
): Opened {
  if ('problem' in found || fields.length === 0) return found
  const whole = fields.map((field) => ({ ...field, value: wholeEmoji(field.value) }))
  const own = ownKinds(found.alliance)
  const { alliance, lost } = withFields(
    found.alliance,
    whole,
    (question) => own.get(question) ?? kindOf(question),
  )
  const checked = parseAlliance(JSON.stringify(alliance))
  return 'problem' in checked ? checked : { alliance: checked, lost: [...found.lost, ...lost] }
}

/** The kinds of the questions in people's own words, by their ids. */
function ownKinds({ own, revisions }: Alliance): ReadonlyMap<string, Kind> {
  const questions = [...revisions, { own }].flatMap((version) => version.own?.questions ?? [])
  return new Map(questions.map(({ id, kind }) => [id, kind]))
}
