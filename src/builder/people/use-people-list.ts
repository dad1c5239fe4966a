import type { TargetedEvent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Person } from '../../core/alliance/alliance.ts'
import { hasPlace, newPersonId, withoutPerson } from '../../core/alliance/edit.ts'
import { withFileVersion } from '../../core/alliance/file-version.ts'
import { limits } from '../../core/alliance/limits.ts'
import { withPersonBack } from '../../core/alliance/people/person-back.ts'
import { nameField } from '../../core/form/missing-names.ts'
import { cleanInput } from '../../core/text/clean-text.ts'
import { useSpeech } from '../../kit/speech.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import { calledIn, rankOf } from './called.ts'
import type { PeopleWorld } from './list/people-acts.ts'

/** What can be done with a list of people beyond writing names, once it is there. */
export type PeopleList = NonNullable<ReturnType<typeof usePeopleList>>

/** Fetches it when somebody comes to the people; says so when it didn't arrive. Names can be written all the same. */
export function usePeopleList(around: Pick<PeopleWorld, 'template' | 'alliance' | 'edit' | 'tell'>) {
  const speech = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./list/people-list.ts'))
  useEffect(fetchPart, []) // once: the step is shown
  useEffect(() => {
    if (part === 'missing') around.tell({ text: speech.words.partMissing, tone: 'problem' })
  }, [part])
  if (part === null || part === 'missing') return null
  const world: PeopleWorld = {
    ...around,
    ...{ speech, rankOf, fieldOf: nameField, clean: cleanInput },
    ...{ withoutPerson, withPersonBack, asFile: withFileVersion, most: limits },
    nextId: (alliance) => (hasPlace(alliance) ? newPersonId(alliance) : null),
    called: (person) => calledIn(person, around.alliance, speech.words),
  }
  const acts = part.peopleActs(world)
  return {
    ...part,
    ...{ world, acts },
    drag: (event: TargetedEvent<HTMLElement, PointerEvent>, person: Person) =>
      part.dragRow(event, (by) => acts.move(person, by)),
    key: (event: KeyboardEvent, person: Person) => part.moveByKey(event, (by) => acts.move(person, by)),
    paste: (event: ClipboardEvent, role: string) => part.pasteList(event, role, world),
    hasMenu: (person: Person) => part.hasMenu(person, world),
  }
}
