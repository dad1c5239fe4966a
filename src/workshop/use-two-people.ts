import { useState } from 'preact/hooks'
import type { Workshop } from '../core/workshop/workshop.ts'

/** Two people to choose, at first the first two; in the place of one who is no longer there stands another. */
export function useTwoPeople({ people }: Workshop) {
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const there = (id: string, place: number) =>
    (people.find((person) => person.id === id) ?? people[place])?.id ?? ''
  return { one: there(one, 0), setOne, other: there(other, 1), setOther }
}
