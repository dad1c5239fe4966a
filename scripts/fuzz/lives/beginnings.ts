import type { Alliance, Person } from '../../../src/core/alliance/alliance.ts'
import { withFileVersion } from '../../../src/core/alliance/file-version.ts'
import type { Chance } from '../chance.ts'

/** An alliance to begin a life with: nearly always a small one, at times one that is nearly full in some way. */
export function beginning(chance: Chance): Alliance {
  return chance.next() < 0.92 ? smallAlliance() : chance.oneOf(nearlyFull)()
}

/** An alliance of two people without any answers, with what is different in this one. */
function smallAlliance(different: Partial<Alliance> = {}): Alliance {
  return {
    format: 'alliance',
    version: 1,
    id: 'test-alliance',
    template: 'two-people',
    language: 'en',
    title: '',
    people: [
      { id: 'p1', name: 'Ana', role: 'partner' },
      { id: 'p2', name: 'Jonas', role: 'partner' },
    ],
    questions: [],
    answers: {},
    revisions: [],
    ...different,
  }
}

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}`, name: `N${index}`, role: 'partner' }))

const version = { on: '2024-01-01', note: '', title: '', people: people(2), questions: [], answers: {} }

const nearlyFull: readonly (() => Alliance)[] = [
  () => smallAlliance({ people: people(23) }),
  () => withFileVersion(smallAlliance({ people: people(39) })),
  () => smallAlliance({ people: [...people(1), { id: 'p999', name: 'Last', role: 'partner' }] }),
  () =>
    smallAlliance({ revisions: Array.from({ length: 198 }, (_, index) => ({ ...version, on: day(index) })) }),
  () =>
    smallAlliance({
      answers: { why: { kind: 'text', text: 'x'.repeat(49_995) }, us: { kind: 'list', items: points(198) } },
    }),
  () => smallAlliance({ revisions: [{ ...version, people: hidden() }] }),
  () => smallAlliance({ questions: Array.from({ length: 198 }, (_, index) => `q-${index}`) }),
]

/** Days of 2024 and 2025: before all that is agreed on in a life. */
function day(index: number): string {
  return new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
}

function points(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `point ${index}`)
}

function hidden(): Person[] {
  return [...people(2), { id: 'p999', name: 'Hidden', role: 'partner' }]
}
