import { type ComponentChildren, type ComponentType, h } from 'preact'
import { useState } from 'preact/hooks'

/** A component in one of its states. */
export interface ShownState {
  readonly title: string
  readonly draw: () => ComponentChildren
}

/** A component with all its states. */
export interface Exhibit {
  readonly name: string
  readonly of: unknown // the component itself
  readonly states: readonly ShownState[]
}

/** What a component is given from then on, when it has been acted on, or a moment after it was drawn. */
export type Living<Given> = (given: Given, change: (next: Partial<Given>) => void) => Given

/** A component in these states, by their titles; `living` makes it answer to what somebody does with it. */
export function exhibit<Given extends object>(
  name: string,
  of: ComponentType<Given>,
  states: Readonly<Record<string, NoInfer<Given>>>,
  living: Living<NoInfer<Given>> = (given) => given,
): Exhibit {
  const drawn = Object.entries(states).map(([title, given]) => ({
    title,
    draw: () => h(LiveState<Given>, { of, given, living }),
  }))
  return { name, of, states: drawn }
}

/** What is told to a component that tells of an act, where the gallery has nothing to show of it. */
export const nothingHappens = () => undefined

interface LiveProps<Given> {
  readonly of: ComponentType<Given>
  readonly given: Given
  readonly living: Living<Given>
}

function LiveState<Given extends object>({ of, given, living }: LiveProps<Given>) {
  const [now, setNow] = useState(given)
  const change = (next: Partial<Given>) => setNow((before) => ({ ...before, ...next }))
  return h(of, { ...living(now, change) })
}
