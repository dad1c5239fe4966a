import { compatibleForms } from './compatible-forms.ts'

/** A piece of text, and what is drawn for it: mostly itself. */
export interface Substitution {
  readonly text: string
  readonly as: string | null // null: no face has it in any form
}

/**
 * How a grapheme is drawn by faces of which one `has` some texts: whole; or by its characters, where they are in different
 * faces; or in a compatible form. As much of it as possible is drawn.
 */
export function drawnAs(grapheme: string, has: (text: string) => boolean): readonly Substitution[] {
  if (has(grapheme)) return [{ text: grapheme, as: grapheme }]
  const characters = [...grapheme]
  const areSeveral = characters.length > 1
  if (areSeveral && characters.every(has)) return characters.map((text) => ({ text, as: text }))
  const form = compatibleForms(grapheme).find(has)
  if (form !== undefined) return [{ text: grapheme, as: form }]
  return areSeveral
    ? characters.flatMap((character) => drawnAs(character, has))
    : [{ text: grapheme, as: null }]
}
