/** Every numbered word in what is given: in an alliance with its versions, in conflicts, in both. */
export function wordsIn(...values: readonly unknown[]): ReadonlySet<string> {
  return new Set(JSON.stringify(values).match(/w\d+/g) ?? [])
}

/** The words that were there before and are nowhere now. */
export function lost(before: readonly unknown[], after: readonly unknown[]): readonly string[] {
  const kept = wordsIn(...after)
  return [...wordsIn(...before)].filter((word) => !kept.has(word))
}
