import { CodeReader } from '../codes/read/CodeReader.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly first?: string // the text of a code that was read already
  readonly onLink: (link: string) => Promise<void>
}

/** Opens what somebody shows as codes: the page goes on as soon as all of it is read. */
export function ByCodes({ first, onLink }: Props) {
  const { receive } = useWords().words
  const open = async (link: string) => {
    await onLink(link)
    return null // whatever is wrong with it is told on the page
  }
  return (
    <section class="by-codes">
      <h3>{receive.codeTitle}</h3>
      <p>{receive.codeWhy}</p>
      <CodeReader first={first ?? null} onLink={open} />
    </section>
  )
}
