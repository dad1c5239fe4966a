import { OpenLate } from '../../../kit/OpenLate.tsx'
import type { Sendable } from '../../send/sendable.ts'
import { useWords } from '../../words.ts'

/** Sends as a code on the screen; what draws it is fetched when somebody asks for it. */
export function AsCodes({ sendable }: { readonly sendable: Sendable }) {
  const { codes } = useWords().words
  return (
    <section>
      <h4>{codes.title}</h4>
      <p>{codes.how}</p>
      <OpenLate label={codes.show} load={() => import('./DrawnCodes.tsx')}>
        {({ DrawnCodes }, onClose) => <DrawnCodes sendable={sendable} onClose={onClose} />}
      </OpenLate>
    </section>
  )
}
