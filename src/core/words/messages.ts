import type english from '../../../content/messages/en.json'

/** Every sentence of the builder and of the papers that is not content, by room; one file per language. */
export type Messages = typeof english

/** A sentence with its `{holes}` filled; a hole without a value stays visible, so that it is noticed. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
