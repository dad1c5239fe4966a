import { useEffect, useState } from 'preact/hooks'
import type { Invitation, Reply } from '../../core/alliance/apart/apart.ts'
import { revealCode, roundCode } from '../../core/alliance/apart/round-code.ts'
import { useWords } from '../words.ts'

/** The code by which people see that they all answer one and the same sealed invitation. */
export function RoundCode({ invitation }: { readonly invitation: Invitation }) {
  const { apart } = useWords().words
  return <Code of={() => roundCode(invitation)} about={[invitation]} title={apart.code} why={apart.codeWhy} />
}

interface RevealProps {
  readonly invitation: Invitation
  readonly replies: readonly Reply[]
}

/** The code by which more than two see that they were all sent the same answers. */
export function RevealCode({ invitation, replies }: RevealProps) {
  const { apart } = useWords().words
  if (replies.length < 2) return null // of two, each knows their own answers
  return (
    <Code
      of={() => revealCode(invitation, replies)}
      about={[invitation, replies]}
      title={apart.revealCode}
      why={apart.revealCodeWhy}
    />
  )
}

interface CodeProps {
  readonly of: () => Promise<string>
  readonly about: readonly unknown[] // what it is made of: another one has another code
  readonly title: string
  readonly why: string
}

function Code({ of, about, title, why }: CodeProps) {
  const [code, setCode] = useState('')
  useEffect(() => {
    of().then(setCode, (reason) => console.warn('This round has no code here.', reason))
  }, about)
  if (code === '') return null
  return (
    <p class="round-code">
      {title}: <strong dir="ltr">{code}</strong>
      <small>{why}</small>
    </p>
  )
}
