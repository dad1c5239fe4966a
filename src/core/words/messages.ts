import type english from '../../../content/messages/en.json'

/** Every sentence that is not content, by room; one file per language. */
export type AllMessages = typeof english

/** The sentences that one room alone says: only its own pages carry them. */
export type RoomMessages = Pick<
  AllMessages,
  'shelf' | 'review' | 'reading' | 'sharing' | 'workshop' | 'clock' | 'roster' | 'myPart'
>

/** The sentences of the form and of the papers: every page that shows an alliance carries them. */
export type Messages = Omit<AllMessages, keyof RoomMessages>

/** What every page with an alliance carries, without the rooms; a page adds the rooms that it shows. */
export function commonMessages(all: AllMessages): Messages {
  const {
    shelf: _shelf,
    review: _review,
    reading: _reading,
    sharing: _sharing,
    workshop: _workshop,
    clock: _clock,
    roster: _roster,
    myPart: _myPart,
    ...common
  } = all
  return common
}

/** A sentence with its `{holes}` filled; a hole without a value stays visible, so that it is noticed. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
