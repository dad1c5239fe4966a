/** A value that is made when it is first asked for; most texts never ask. */
export function lazily<Value>(make: () => Value): () => Value {
  const made: Value[] = []
  return () => {
    if (made.length === 0) made.push(make())
    return made[0] as Value
  }
}
