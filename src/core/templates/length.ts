/** How long a paper is, the shortest first: one page, one sheet with two sides, or all that the template asks. */
export const lengths = ['one-page', 'two-sides', 'whole'] as const
export type Length = (typeof lengths)[number]

/** The sides that a length has; the whole paper takes as many as it needs. */
export const sidesOf = { 'one-page': 1, 'two-sides': 2, whole: null } as const satisfies Record<
  Length,
  number | null
>

/** Whether a paper of this length asks what is asked from another length on. */
export function asks(length: Length, from: Length = 'whole'): boolean {
  return lengths.indexOf(from) <= lengths.indexOf(length)
}
