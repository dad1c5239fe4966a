import { hasChanged } from '../core/alliance/agree.ts'
import type { Alliance } from '../core/alliance/alliance.ts'
import { gaveNumbers } from '../core/alliance/pulse.ts'
import { counted } from '../core/words/format.ts'
import type { Speech } from '../kit/speech.ts'
import { type Wishes, wishedFor } from './wishes.ts'

/** One thing in a PDF: whether its pages show it, and whether the data inside holds it. */
export interface Content {
  readonly what: string
  readonly onPages: string
  readonly inside: string
}

/** Everything that the PDF of an alliance holds, as somebody wishes it. */
export function contentsOf(
  alliance: Alliance,
  wishes: Wishes,
  { language, messages }: Speech,
): readonly Content[] {
  const { contents } = messages.builder
  const { yes, no } = contents
  const inside = wishes.data === 'none' ? no : yes
  const { pulse } = wishedFor(alliance, wishes)
  return [
    { what: contents.names, onPages: contents.namesOn, inside },
    { what: contents.written, onPages: yes, inside },
    ...versions(alliance, wishes, { language, messages }),
    ...(gaveNumbers(alliance).length === 0
      ? []
      : [{ what: contents.pulse, onPages: pulse ? contents.pulseOn : no, inside }]),
    { what: contents.made, onPages: contents.madeOn, inside: no },
    { what: contents.device, onPages: no, inside: no },
  ]
}

/** The versions before what stands on the paper; where that is no agreed version yet, the last agreed one is among them. */
function versions(
  alliance: Alliance,
  { data, length }: Wishes,
  { language, messages }: Speech,
): readonly Content[] {
  const { contents } = messages.builder
  const isDraft = hasChanged(alliance)
  const count = alliance.revisions.length - (isDraft ? 0 : 1)
  if (count <= 0) return []
  const newest = isDraft ? contents.lastOnly : contents.no
  return [
    {
      what: counted(contents.versions, count, language),
      onPages: length === 'whole' ? contents.versionsOn : contents.no,
      inside: { all: contents.yes, newest, none: contents.no }[data],
    },
  ]
}
