/** Something that is typed or ticked in a form, and what the alliance holds then. */
export interface Value {
  readonly what: string
  readonly field: string // of a box to tick, with its option
  readonly typed: string
  readonly key: string // a question's, a person's or the day on which it was agreed
  readonly holds: unknown
}

const text = (typed: string) => ({ kind: 'text', text: typed })

function answer(what: string, key: string, typed: string, holds: unknown = text(typed)): Value {
  return { what, field: key, typed, key, holds }
}

const long = `This answer ${'goes on and on, as answers do, '.repeat(24)}until it ends.`
const hints = '50 % (half) of \\ and / <b> & [x] {y} #1'

/** What is typed into each form: 22 places, 21 values. */
export const values: Readonly<Record<string, readonly Value[]>> = {
  'coach-client': [
    answer('a name', 'name/p1', 'Maya Okafor', 'Maya Okafor'),
    answer('a Czech name', 'name/p2', 'Tomás Řezníček', 'Tomás Řezníček'),
    answer('the day of the agreement', 'agreed', '2026-12-01', '2026-12-01'),
    answer('line ends', 'why-purpose', 'To think.\nAloud (sometimes).'),
    answer('accents and signs', 'why-coaching', 'café “x” – €'),
    answer('a list', 'commitments-mine/p1', 'I am on time.\nI say what I see.\nI ask.', {
      kind: 'list',
      items: ['I am on time.', 'I say what I see.', 'I ask.'],
    }),
    answer('Macedonian', 'needs-from-me/p1', 'Сѐ што кажуваме нѐ држи'),
    answer('Hebrew', 'needs-from-me/p2', 'שלום (2025) לכולם'),
    answer('signs of programs', 'feedback-landing', hints),
    answer('a long answer', 'disagreement-how', long),
    answer('a scale', 'support-challenge', '4', { kind: 'scale', value: 4 }),
    answer('a time from now', 'check-ins-first', 'in 3 months', {
      kind: 'period',
      in: { count: 3, unit: 'months' },
    }),
    answer('one of several', 'check-ins-rhythm', 'quarterly', { kind: 'options', chosen: ['quarterly'] }),
    answer('a date', 'endings-when', '20 Dec 2027', { kind: 'date', on: '2027-12-20' }),
  ],
  group: [
    answer('an Arabic name', 'name/p2', 'محمد علي', 'محمد علي'),
    answer('Greek and Vietnamese', 'why-hopes/p1', 'Ελληνικά, Tiếng Việt'),
    answer('Thai and Hindi', 'why-hopes/p2', 'ศิริพร नमस्ते'),
    answer('Chinese, Japanese, Korean', 'why-hopes/p3', '你好 こんにちは 안녕'),
    answer('emoji', 'why-hopes/p4', '😀 thanks 👩‍👩‍👧'),
    answer('a way to decide', 'decisions-how', 'no-objection', { kind: 'options', chosen: ['no-objection'] }),
    ...['dates', 'ideas'].map((option) => ({
      ...answer('boxes to tick', 'confidentiality-may-share', option, {
        kind: 'options',
        chosen: ['dates', 'ideas'],
      }),
      field: `confidentiality-may-share:${option}`,
    })),
  ],
}

/** The values of a form by the names of its fields. */
export function typedInto(form: string): Readonly<Record<string, string>> {
  return Object.fromEntries((values[form] ?? []).map(({ field, typed }) => [field, typed]))
}

/** What somebody else wrote into a second copy of the same form, to be put into one file with the first. */
export const second: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'coach-client': { 'name/p2': 'Second Tomas', 'why-purpose': 'Second purpose', 'support-challenge': '2' },
  group: { 'name/p2': 'Second Ali', 'why-hopes/p1': 'Second hope', 'decisions-how': 'vote' },
}
