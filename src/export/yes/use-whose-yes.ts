import { useEffect, useState } from 'preact/hooks'
import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { type WhoseYes, whoseYes } from '../../core/alliance/yes/whose-yes.ts'

/** Everybody in the version that was agreed last, with their yes; looked at anew whenever it changes: a yes to other words is none. */
export function useWhoseYes(alliance: Alliance): readonly WhoseYes[] {
  const [each, setEach] = useState<readonly WhoseYes[]>([])
  const last = lastRevision(alliance)
  useEffect(() => {
    if (last !== undefined) void whoseYes(last).then(setEach)
  }, [last])
  return each
}
