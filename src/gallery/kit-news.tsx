import { Downloaded } from '../kit/Downloaded.tsx'
import type { Handed } from '../kit/download.ts'
import { ErrorSummary } from '../kit/ErrorSummary.tsx'
import { type News, Notice } from '../kit/Notice.tsx'
import { OpenLate } from '../kit/OpenLate.tsx'
import { Told } from '../kit/Told.tsx'
import { WaysToFile } from '../kit/WaysToFile.tsx'
import { WhenHere } from '../kit/WhenHere.tsx'
import { type Exhibit, exhibit, nothingHappens } from './exhibit.ts'

const someNews: News = { text: 'The alliance of Maya and Tom is removed.', tone: 'news' }
const coach = { id: 'coach', title: { en: 'Coach' }, least: 1, most: 1, blank: 1 }
const aPart = { text: 'The part is here.' }

/** A file as it is handed over. */
function handedFile(): Handed {
  const file = new File(['{}'], 'maya-and-tom.alliance.json', { type: 'application/json' })
  return { file, address: 'data:application/json,{}' }
}

/** What is said when something has happened, is wrong, or is not here yet. */
export const kitNews: readonly Exhibit[] = [
  exhibit('Downloaded', Downloaded, {
    'nothing yet': { handed: null },
    'a file was handed over': { handed: handedFile() },
  }),
  exhibit('ErrorSummary', ErrorSummary, {
    'nothing is wrong': { problems: [] },
    'a name is missing': { problems: [{ field: 'l-1', code: 'name-missing', role: coach }] },
    'everything that can be wrong': {
      problems: [
        { field: 'l-1', code: 'name-missing', role: coach, number: 2 },
        { field: 'l-2', code: 'day-missing' },
        { field: 'l-3', code: 'day-to-come' },
        { field: 'l-4', code: 'clock-unsure' },
        { field: 'l-5', code: 'days-to-come' },
        { field: 'l-6', code: 'no-room' },
        { field: 'l-7', code: 'day-too-early', last: '2026-05-22' },
      ],
    },
  }),
  exhibit(
    'Notice',
    Notice,
    {
      'no news': { news: null, onClose: nothingHappens },
      news: { news: someNews, onClose: nothingHappens },
      'a problem': {
        news: { ...someNews, text: 'This file is damaged.', tone: 'problem' },
        onClose: nothingHappens,
      },
      'with a way back': {
        news: { ...someNews, act: { label: 'Undo', run: nothingHappens } },
        onClose: nothingHappens,
      },
      'with a way to another page': {
        news: { ...someNews, way: { label: 'My alliances', href: '#Notice' } },
        onClose: nothingHappens,
      },
      'with a file': { news: { ...someNews, handed: [handedFile()] }, onClose: nothingHappens },
    },
    (given, change) => ({ ...given, onClose: () => change({ news: null }) }),
  ),
  exhibit('OpenLate', OpenLate<typeof aPart>, {
    'the part comes': { ...lateProps(), load: async () => aPart },
    'the part is missing': { ...lateProps(), load: () => Promise.reject(new Error('Shown in the gallery.')) },
    'the part is on its way for ever': { ...lateProps(), load: () => new Promise(nothingHappens) },
  }),
  exhibit('Told', Told, {
    'no news': { looks: 'notice', children: null },
    news: { looks: 'notice', tone: 'news', children: <p>It is kept.</p> },
    'a problem': { looks: 'notice', tone: 'problem', children: <p>It could not be kept.</p> },
  }),
  exhibit('WaysToFile', WaysToFile, {
    'to open and to hand on': { handed: handedFile() },
    'another button hands it on': { handed: handedFile(), isShared: true },
  }),
  exhibit('WhenHere', WhenHere<typeof aPart>, {
    'not here yet': { part: null, children: sayPart },
    here: { part: aPart, children: sayPart },
    missing: { part: 'missing', children: sayPart },
    'missing, and somebody waits': { part: 'missing', role: 'alert', children: sayPart },
  }),
]

function sayPart({ text }: typeof aPart) {
  return <p>{text}</p>
}

function lateProps() {
  const children = (part: typeof aPart, onClose: () => void) => (
    <p>
      {part.text}{' '}
      <button type="button" class="quiet" onClick={onClose}>
        Close
      </button>
    </p>
  )
  return { label: 'Fetch the part', children }
}
