import { pageBeside } from '../../kit/addresses/page-beside.ts'
import { useWords } from '../words.ts'

/** The way to everything that is answered apart here, and to what somebody sent. */
export function BackToAll() {
  const { words } = useWords()
  return (
    <p class="elsewhere">
      <a href="#all">{words.apart.overview}</a>
      <a href={pageBeside('receive')}>{words.openReceived}</a>
    </p>
  )
}
