import { AgreedDay } from '../export/AgreedDay.tsx'
import { Choices } from '../export/Choices.tsx'
import { LettersNote } from '../export/LettersNote.tsx'
import { HowLong } from '../keeping/HowLong.tsx'
import type { Saving } from '../keeping/keeper.ts'
import { RefusalNote } from '../keeping/Refusal.tsx'
import { SaveStatus } from '../keeping/SaveStatus.tsx'
import { type Exhibit, exhibit, nothingHappens } from './exhibit.ts'

const agreedDay = { on: '', look: 'prompt', latest: '2026-12-31', onDay: nothingHappens } as const
const letters = { missing: [], unknown: [], areTurned: false }
const noLabels = { all: 'Everything', newest: 'The newest version', none: 'The paper alone' }

function everySaving<Given>(give: (saving: Saving) => Given): Readonly<Record<Saving, Given>> {
  return {
    nothing: give('nothing'),
    saved: give('saved'),
    full: give('full'),
    refused: give('refused'),
    newer: give('newer'),
    older: give('older'),
    unreadable: give('unreadable'),
  }
}

/** Small parts of the screens that say how something stands. */
export const screenParts: readonly Exhibit[] = [
  exhibit(
    'SaveStatus',
    SaveStatus,
    everySaving((saving) => ({ saving, hasFile: false, onSave: () => null })),
  ),
  exhibit(
    'RefusalNote',
    RefusalNote,
    everySaving((saving) => ({ saving })),
  ),
  exhibit('HowLong', HowLong, {
    'folded, until somebody asks': { children: <a href="#HowLong">Save a file</a> },
  }),
  exhibit(
    'AgreedDay',
    AgreedDay,
    {
      empty: agreedDay,
      'a day': { ...agreedDay, on: '2026-11-22', look: 'plain' },
      'with a hint, and wrong': {
        ...agreedDay,
        hint: 'The day on which you agreed.',
        problem: 'It is still to come.',
      },
    },
    (props, change) => ({ ...props, onDay: (on) => change({ on }) }),
  ),
  exhibit(
    'Choices',
    Choices<keyof typeof noLabels>,
    {
      'without notes': { name: 'choices-1', value: 'all', labels: noLabels, onChoose: nothingHappens },
      'each with what it costs': {
        ...{ name: 'choices-2', value: 'none', labels: noLabels, onChoose: nothingHappens },
        notes: {
          all: 'It opens again.',
          newest: 'Without what was before.',
          none: 'It can’t be opened again.',
        },
      },
    },
    (props, change) => ({ ...props, onChoose: (value) => change({ value }) }),
  ),
  exhibit('LettersNote', LettersNote, {
    'all letters are there': letters,
    'a script is missing': { ...letters, missing: ['Tamil', 'Adlam'] },
    'letters that no face has': { ...letters, unknown: ['🧿', '\u0301'] },
    'lines that are turned': { ...letters, areTurned: true },
  }),
]
