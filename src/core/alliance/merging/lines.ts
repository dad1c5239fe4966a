/** Whether all that one text says stands in the other, line after line: there is nothing to add. */
export function holdsLines(text: string, lines: string): boolean {
  return lines === '' || `\n${text}\n`.includes(`\n${lines}\n`)
}

/** Two texts one below the other; when one of them holds the other already, that one. */
export function bothTexts(one: string, other: string): string {
  if (holdsLines(one, other)) return one
  return holdsLines(other, one) ? other : `${one}\n${other}`
}
