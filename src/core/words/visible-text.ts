/** A text as it can be seen: without space around it, and empty when it is made of nothing but invisible characters. */
export function visibleText(text: string): string {
  return invisible.test(text) ? '' : withoutTurns(text).trim()
}

/**
 * A name or a title without the controls that turn what stands around it (UAX #9, 2.1 to 2.5: embeddings, overrides,
 * isolates). The marks of directions stay: some names need them, and they turn nothing but the signs beside them.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Spaces, what Unicode says to show as nothing (UAX #44, Default_Ignorable_Code_Point), controls, and the empty cell of Braille. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u
