import { useEffect, useState } from 'preact/hooks'
import type { Invitation } from '../../core/alliance/apart/apart.ts'
import { roundCode } from '../../core/alliance/apart/round-code.ts'
import { useWords } from '../words.ts'

/** The code by which people see that they all answer one and the same sealed invitation. */
export function RoundCode({ invitation }: { readonly invitation: Invitation }) {
  const { apart } = useWords().words
  const [code, setCode] = useState('')
  useEffect(() => {
    roundCode(invitation).then(setCode, (reason) => console.warn('This round has no code here.', reason))
  }, [invitation])
  if (code === '') return null
  return (
    <p class="round-code">
      {apart.code}: <strong dir="ltr">{code}</strong>
      <small>{apart.codeWhy}</small>
    </p>
  )
}
