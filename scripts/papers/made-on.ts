/** The day that is written into a file of an edition such as "2026-11": its first, so that the same edition gives the same bytes. */
export function madeOn(edition: string): Date {
  return new Date(`${edition}-01T00:00:00Z`)
}
