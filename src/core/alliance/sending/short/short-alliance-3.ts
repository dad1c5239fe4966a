import * as z from 'zod/mini'
import type { Alliance } from '../../alliance.ts'
import { isRecord } from '../../is-record.ts'
import { letterheadSchema } from '../../letterhead/letterhead.ts'
import { limits } from '../../limits.ts'
import { mostText, parseJson } from '../../opening/parse.ts'
import type { Own } from '../../own/own.ts'
import { readOwn } from '../../own/read-own.ts'
import { withOwn } from '../../own/with-own.ts'
import { allOf, piece } from '../../piece-by-piece.ts'
import type { RandomBytes } from './random-bytes.ts'
import { longAlliance2, shortAlliance2 } from './short-alliance-2.ts'

/** What people made of the form, now or in a version; `0` where it is as in the one that is told before it. */
type ToldForm = Own | 0

/**
 * An alliance of version 3 as sections: its form as JSON, the newest first, then the sections of the second. The letterhead
 * of its papers, if there is one, stands before the forms.
 */
export function shortAlliance3(sent: Alliance, taken: RandomBytes): string[] {
  const forms = [sent, ...sent.revisions.toReversed()].map(({ own = null }) => JSON.stringify(own))
  const told = forms.map((form, index) => (index > 0 && form === forms[index - 1] ? '0' : form))
  const inside = `[${told.join(',')}]`
  const { letterhead } = sent
  const head = letterhead && `{"letterhead":${JSON.stringify(letterhead)},"forms":${inside}}`
  return [head ?? inside, ...shortAlliance2(sent, taken)]
}

/** The alliance again, or nothing when the sections are not ours. */
export function longAlliance3(
  [forms = '', ...sections]: readonly string[],
  bytes: Uint8Array,
): Alliance | undefined {
  const told = parseJson(forms)
  const about = isRecord(told) ? piece(aboutSchema, told) : { forms: told }
  const read = toldForms(about?.forms)
  const alliance = longAlliance2(sections, bytes)
  if (read === undefined || alliance === undefined || read.length !== alliance.revisions.length + 1)
    return undefined
  const all = wholeForms(read)
  if (all === undefined) return undefined
  const [now, ...before] = all
  const revisions = alliance.revisions.map((version, index) => withOwn(version, before.at(-1 - index)))
  const whole = { ...withOwn({ ...alliance, revisions }, now), version: 3 } as const
  return about?.letterhead === undefined ? whole : { ...whole, letterhead: about.letterhead }
}

const aboutSchema = z.object({ letterhead: z.optional(letterheadSchema), forms: z.unknown() })

function toldForms(value: unknown): readonly ToldForm[] | undefined {
  if (!Array.isArray(value) || value.length > limits.versions + 1) return undefined
  return allOf(value, (form: unknown): ToldForm | undefined => (form === 0 ? 0 : readOwn(form ?? undefined)))
}

/** Each form as it is, or nothing when a few bytes would stand for more than a file may hold. */
function wholeForms(forms: readonly ToldForm[]): readonly (Own | undefined)[] | undefined {
  const all: (Own | undefined)[] = []
  let left = mostText
  for (const form of forms) {
    const own = form === 0 ? all.at(-1) : form
    left -= own === undefined ? 0 : JSON.stringify(own).length
    if (left < 0) return undefined
    all.push(own)
  }
  return all
}
