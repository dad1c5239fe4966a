import { Clear } from '../kit/Clear.tsx'
import { FilesButton } from '../kit/FilesButton.tsx'
import { GrowingText } from '../kit/GrowingText.tsx'
import { Labelled } from '../kit/Labelled.tsx'
import { PassphraseField } from '../kit/PassphraseField.tsx'
import { Step } from '../kit/Step.tsx'
import { WideTable } from '../kit/WideTable.tsx'
import { type Exhibit, exhibit, nothingHappens } from './exhibit.ts'

const aField = (id: string) => <input class="field" id={id} aria-label={id} />

/** What forms and tables are made of. */
export const kitFields: readonly Exhibit[] = [
  exhibit('Clear', Clear, { 'takes a choice away': { back: 'clear-back', onClear: nothingHappens } }),
  exhibit('FilesButton', FilesButton, {
    'one file': { label: 'Choose a file', accept: '.json', onFiles: nothingHappens },
    'several files': { label: 'Choose files', accept: '.json', isForMany: true, onFiles: nothingHappens },
  }),
  exhibit(
    'GrowingText',
    GrowingText,
    {
      empty: { id: 'growing-1', rows: 3, text: '', label: 'Empty', onText: nothingHappens },
      'one row with text': {
        id: 'growing-2',
        rows: 1,
        text: 'Fridays',
        label: 'Row',
        onText: nothingHappens,
      },
      'more text than rows': {
        id: 'growing-3',
        rows: 2,
        text: 'One line\nand another\nand a third\nand a fourth',
        label: 'Long',
        onText: nothingHappens,
      },
      'from right to left': {
        id: 'growing-4',
        rows: 2,
        text: 'السلام عليكم',
        label: 'Arabic',
        onText: nothingHappens,
      },
    },
    (given, change) => ({ ...given, onText: (text) => change({ text }) }),
  ),
  exhibit('Labelled', Labelled, {
    'a question': {
      id: 'l-1',
      label: 'What helps you?',
      look: 'prompt',
      group: false,
      children: aField('l-1'),
    },
    'somebody’s answer': { id: 'l-2', label: 'Maya', look: 'voice', group: false, children: aField('l-2') },
    plain: { id: 'l-3', label: 'Day', look: 'plain', group: false, children: aField('l-3') },
    'with a hint': {
      ...{ id: 'l-4', label: 'Day', look: 'prompt', group: false, children: aField('l-4') },
      hint: 'The day on which you agreed.',
    },
    'with what is wrong': {
      ...{ id: 'l-5', label: 'Day', look: 'plain', group: false, children: aField('l-5') },
      hint: 'The day on which you agreed.',
      problem: 'This day is still to come.',
    },
    'several fields': {
      ...{ id: 'l-6', label: 'Who?', look: 'prompt', group: true, hint: 'In any order.' },
      children: [aField('l-6'), aField('l-6-2')],
    },
  }),
  exhibit(
    'PassphraseField',
    PassphraseField,
    {
      empty: { id: 'pass-1', label: 'Passphrase', value: '', onValue: nothingHappens },
      'with a hint': {
        id: 'pass-2',
        label: 'Passphrase',
        value: '',
        hint: 'Four words.',
        onValue: nothingHappens,
      },
      wrong: {
        ...{ id: 'pass-3', label: 'Passphrase', value: 'lake otter', onValue: nothingHappens },
        problem: 'That is not the passphrase.',
      },
    },
    (given, change) => ({ ...given, onValue: (value) => change({ value }) }),
  ),
  exhibit('Step', Step, {
    'a heading alone': { title: 'Who is in it', children: <p>What is asked.</p> },
    'with its place and why': {
      ...{ title: 'Feedback', kicker: 'Topic 3 of 9', why: 'So that it helps.' },
      children: <p>What is asked.</p>,
    },
  }),
  exhibit('WideTable', WideTable, {
    'as wide as it may be': { label: 'Narrow', children: tableOf(2) },
    'wider than a phone': { label: 'Wide', children: tableOf(14) },
  }),
]

function tableOf(columns: number) {
  return (
    <tbody>
      {['Trust', 'Goal'].map((row) => (
        <tr key={row}>
          <th scope="row">{row}</th>
          {Array.from({ length: columns }, (_, index) => (
            <td key={index}>{index + 1} of 10</td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
