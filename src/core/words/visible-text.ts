/** A text as it can be seen: without space around it, and empty when it is made of nothing but invisible characters. */
export function visibleText(text: string): string {
  return invisible.test(text) ? '' : text.trim()
}

/** Spaces, what Unicode says to show as nothing (UAX #44, Default_Ignorable_Code_Point), controls, and the empty cell of Braille. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u
