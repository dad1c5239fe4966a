import type { TargetedEvent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Person } from '../../core/alliance/alliance.ts'
import { useSpeech } from '../../kit/speech.ts'
import { useLatePart } from '../../kit/use-late-part.ts'
import type { PeopleWorld } from './list/people-acts.ts'

/** What can be done with a list of people beyond writing names, once it is there. */
export type PeopleList = NonNullable<ReturnType<typeof usePeopleList>>

/** Fetches it when somebody comes to the people; says so when it didn't arrive. Names can be written all the same. */
export function usePeopleList(around: Omit<PeopleWorld, 'speech'>) {
  const speech = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./list/people-list.ts'))
  useEffect(fetchPart, []) // once: the step is shown
  useEffect(() => {
    if (part === 'missing') around.tell({ text: speech.words.partMissing, tone: 'problem' })
  }, [part])
  if (part === null || part === 'missing') return null
  const world: PeopleWorld = { ...around, speech }
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
