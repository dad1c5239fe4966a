import type { Apart } from '../../core/alliance/apart/apart.ts'
import { packFragment } from '../../core/alliance/sending/fragment.ts'
import { dayOf } from '../../core/days/day.ts'
import { fileName } from '../../core/formats/file-name.ts'
import { fill } from '../../core/words/messages.ts'
import type { Sendable } from '../send/sendable.ts'
import type { SharingMessages } from '../words.ts'

/** A step of answering apart as something to send; `title` names whose it is. */
export function apartSendable(apart: Apart, title: string, words: SharingMessages['sharing']): Sendable {
  const name = fill(words.apart.files[apart.step], { title })
  return {
    title,
    known: [title],
    file: fileName(name, dayOf(new Date()), 'apart.json'),
    pack: (lock) => packFragment(apart, lock),
    text: JSON.stringify(apart, null, 2),
    tooLong: words.link.tooLong,
  }
}
