import type { Alliance, Answer } from '../../../src/core/alliance/alliance.ts'

/** A small alliance of Ana and Jonas for the tests, with what is different in this one. */
export function anAlliance(different: Partial<Alliance> = {}): Alliance {
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

/** An answer in words. */
export function text(words: string): Answer {
  return { kind: 'text', text: words }
}

/** An answer of several points. */
export function list(...items: string[]): Answer {
  return { kind: 'list', items }
}
