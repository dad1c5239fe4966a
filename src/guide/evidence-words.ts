import type { Work } from '../content/evidence.ts'

/** What each field of research is called on the page. */
export const fieldNames = {
  coaching: 'Coaching',
  therapy: 'Therapy',
  teams: 'Teams',
  leading: 'Managers and their people',
  mentoring: 'Mentoring',
  feedback: 'Feedback',
  planning: 'Planning',
  promises: 'Promises at work',
  conflict: 'Conflict',
} as const satisfies Record<Work['field'], string>

/** How a study was made, the design that can show a cause first, and what that design can tell. */
export const designNames = {
  experiment: 'Experiment: groups compared, so it can show a cause',
  'over-time': 'Measured more than once: shows what came first',
  once: 'Measured once, or compared without being assigned: shows a link',
  told: 'Interviews, observation or practice: shows how people see it',
  idea: 'An idea or a rule of thumb, with nothing measured',
} as const satisfies Record<Work['design'], string>

/** The part of an alliance that a work bears on. */
export const aboutNames = {
  talk: 'the first talk itself',
  relationship: 'the working relationship',
  goals: 'goals and tasks',
  safety: 'safety to speak up',
  feedback: 'feedback',
  charters: 'written charters',
  'check-ins': 'check-ins',
  plans: 'if-then plans',
  promises: 'promises kept and broken',
  repair: 'repair',
  distance: 'working at a distance',
  design: 'how a team is set up',
  adjustments: 'adjustments at work',
} as const satisfies Record<Work['about'], string>
