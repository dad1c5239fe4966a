import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { NamedPerson } from '../core/paper/people.ts'
import { hasAnswersApart } from '../keeping/answers-apart.ts'
import type { CommonField } from './beside-field.ts'

type Draw = (field: CommonField, people: readonly NamedPerson[]) => ComponentChildren

/** Draws beside each field what people said of it apart and saw differently; nothing where they haven't. */
export function useSaidApart(
  alliance: string | undefined,
  people: readonly NamedPerson[],
): (field: CommonField) => ComponentChildren {
  const [draw, setDraw] = useState<Draw | null>(null)
  useEffect(() => {
    setDraw(null)
    if (alliance === undefined) return
    const look = async () => {
      if (!(await hasAnswersApart(alliance))) return
      const { drawSaidApart } = await import('./draw-said-apart.tsx')
      const found = await drawSaidApart(alliance)
      setDraw(() => found)
    }
    look().catch((reason) => console.warn('What was said apart can’t be shown here.', reason))
  }, [alliance])
  return useCallback((field) => draw?.(field, people) ?? null, [draw, people])
}
