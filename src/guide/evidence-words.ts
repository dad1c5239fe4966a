import type { Work } from './evidence.ts'

/** What each field of research is called on the page. */
export const fieldNames = {
  coaching: 'Coaching',
  therapy: 'Therapy',
  teams: 'Teams',
  feedback: 'Feedback',
  planning: 'Planning',
} as const satisfies Record<Work['field'], string>

/** What each strength means, from experience to many studies together. */
export const strengthNames = {
  1: 'Theory or experience',
  2: 'One study, or a small one',
  3: 'A large or controlled study',
  4: 'Many studies together',
} as const satisfies Record<Work['strength'], string>

/** How a work bears on the idea of this site. */
export const stanceNames = {
  supports: 'Supports the idea',
  mixed: 'Mixed',
  against: 'Speaks against it',
} as const satisfies Record<Work['stance'], string>
