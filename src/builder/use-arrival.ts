import { useEffect, useState } from 'preact/hooks'
import { arrivalOf, keptIn, withQuestions } from './arrival.ts'
import type { Content } from './content.ts'
import { fetchExample } from './fetch-example.ts'
import { formOf, questionIn } from './form.ts'
import type { News } from './Notice.tsx'
import { hashOf, type Place, questionsOf } from './place.ts'
import type { Speech } from './speech.ts'
import type { useAlliances } from './use-alliances.ts'
import type { useDesk } from './use-desk.ts'

interface World {
  readonly content: Content
  readonly speech: Speech
  readonly desk: ReturnType<typeof useDesk>
  readonly alliances: ReturnType<typeof useAlliances>
  readonly tell: (news: News | null) => void
  readonly setPlace: (place: Place) => void
}

/** Wakes the page up: finds what was kept, and does what the link asked for. */
export function useArrival({ content, speech, desk, alliances, tell, setPlace }: World) {
  const words = speech.messages.builder
  const [isAwake, setAwake] = useState(false)
  const [brought, setBrought] = useState<readonly string[]>([]) // questions that wait for an alliance

  // once: a page wakes up only once
  useEffect(() => {
    const listen = () => {
      const kept = keptIn(location.hash)
      if (kept !== undefined) return openKept(kept)
      bring(questionsOf(location.hash))
    }
    addEventListener('hashchange', listen)
    arrive().finally(() => setAwake(true))
    return () => removeEventListener('hashchange', listen)
  }, [])

  async function arrive(): Promise<void> {
    const arrival = arrivalOf(new URL(location.href))
    await desk.wake()
    switch (arrival.kind) {
      case 'place':
        return land(arrival.place)
      case 'kept':
        return openKept(arrival.id)
      case 'template':
        land({ kind: 'start' })
        return alliances.begin(arrival.template)
      case 'questions':
        return bring(arrival.questions)
      case 'example':
        land({ kind: 'start' })
        return openExample(arrival.example)
    }
  }

  /** The address says where somebody is, and no longer what the link asked for: a reload must not ask again. */
  function land(place: Place): void {
    const isKnown = place.kind === 'start' || desk.now().alliance !== null
    const there: Place = isKnown ? place : { kind: 'start' }
    const fragment = there.kind === 'start' ? '' : hashOf(there)
    history.replaceState(null, '', location.pathname + fragment)
    setPlace(there)
  }

  function openKept(id: string): void {
    const isHere = alliances.open(id)
    land(isHere ? { kind: 'check' } : { kind: 'start' })
    tell(isHere ? null : { text: words.notKeptHere, tone: 'problem' })
  }

  async function openExample(example: string): Promise<void> {
    const alliance = await fetchExample(example)
    if (alliance === undefined || !alliances.takeIn(alliance, words.exampleOpened)) {
      tell({ text: words.noExample, tone: 'problem' })
    }
  }

  function bring(ids: readonly string[]): void {
    const known = ids.filter((id) => questionIn(content.topics, id) !== undefined)
    if (known.length === 0) return
    const isWaiting = desk.now().alliance === null
    if (isWaiting) setBrought(known)
    desk.edit((before) => withQuestions(before, known))
    land(placeOf(known[0] ?? ''))
    tell({ text: isWaiting ? words.questionsWait : words.questionsCame, tone: 'news' })
  }

  function placeOf(question: string): Place {
    const alliance = desk.now().alliance
    const template = content.templates.find(({ id }) => id === alliance?.template)
    if (alliance === null || template === undefined) return { kind: 'start' }
    const part = formOf(template, content.topics, alliance).find(({ asked }) =>
      asked.some((one) => one.question.id === question),
    )
    return part === undefined ? { kind: 'check' } : { kind: 'topic', topic: part.topic.id }
  }

  return { isAwake, brought }
}
