import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Opened, OpenedFile } from '../../src/core/formats/format.ts'
import type { Value } from './values.ts'

/**
 * What became of a value: it is there; it is named as lost, empty or cut off; it came from a page without letters that the
 * program had not drawn, as the sentence about pages says; the file was refused; or it went without a word, or came as another.
 */
export type Verdict = 'right' | 'told' | 'drawn' | 'refused' | 'SILENT' | 'WRONG'

/** What became of a value when the file was opened; `label` is how its field is called where something is told of it. */
export function verdictOn(value: Value, label: string, opened: Opened): Verdict {
  if ('problem' in opened) return 'refused'
  const held = heldIn(opened.alliance, value.key)
  if (JSON.stringify(held) === JSON.stringify(value.holds)) return 'right'
  if (isTold(value, label, opened)) return 'told'
  if (held === undefined || held === '') return 'SILENT'
  return opened.fromPages && lacksLettersOf(JSON.stringify(held), value.typed) ? 'drawn' : 'WRONG'
}

function isTold({ typed }: Value, label: string, { lost, fromPages }: OpenedFile): boolean {
  const named = [...(fromPages?.empty ?? []), ...(fromPages?.full ?? [])]
  if (named.includes(label)) return true
  return lost.some((entry) => entry.startsWith(label) || entry.includes(typed.slice(0, 20)))
}

/** Whether what is held is what was typed, but for letters that are not in the Latin set of most programs (WinAnsi). */
function lacksLettersOf(held: string, typed: string): boolean {
  const drawable = typed.replace(/[^\u0020-\u007e\u00a1-\u00ff]/gu, '').replace(/\s/g, '')
  return held.replace(/\s/g, '').includes(drawable) && drawable.length < typed.replace(/\s/g, '').length
}

function heldIn({ people, answers, revisions }: Alliance, key: string): unknown {
  if (key === 'agreed') return revisions.at(-1)?.on
  if (!key.startsWith('name/')) return answers[key]
  return people.find(({ id }) => id === key.slice('name/'.length))?.name
}

/** Of the values of a second form, those that are neither in the alliance nor told. */
export function silentOf(typed: Readonly<Record<string, string>>, opened: Opened): readonly string[] {
  if ('problem' in opened) return []
  return Object.values(typed).filter((value) => !opened.lost.some((entry) => entry.includes(value)))
}
