/** The moment that a ZIP is to name for a file of this day: noon on its clock everywhere, since a ZIP knows no time zones. */
export function zipDay(made: Date): Date {
  const year = Math.min(2099, Math.max(1980, made.getUTCFullYear())) // all that it can name; a clock may be wrong
  return new Date(year, made.getUTCMonth(), made.getUTCDate(), 12)
}
