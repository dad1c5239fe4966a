import type { ComponentChildren } from 'preact'
import { OpenLate } from '../../../kit/OpenLate.tsx'
import { useWords } from '../../words.ts'
import type { OnLink } from './use-code-reading.ts'

interface Props {
  readonly first?: string | null // the text of a code that was read already
  readonly onLink: OnLink
  readonly children?: ComponentChildren // what else is to be seen meanwhile
}

/** The way to the camera; what reads codes is fetched when somebody asks for it. */
export function CodeReader({ first = null, onLink, children }: Props) {
  const { read } = useWords().words.codes
  return (
    <OpenLate label={read.act} load={() => import('./ReadCodes.tsx')}>
      {({ ReadCodes }, onClose) => <ReadCodes {...{ first, onLink, onClose }}>{children}</ReadCodes>}
    </OpenLate>
  )
}
