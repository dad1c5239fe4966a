import { useRef } from 'preact/hooks'

/** The value of before, as long as the new one says the same: whoever looks at the object alone sees no change. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
