import { pageBeside } from '../kit/addresses/page-beside.ts'
import { useShelfWords } from './words.ts'

/** The way to the page about oneself, which lies beside the alliances. */
export function ToMyPart() {
  const { myPart } = useShelfWords().words
  return (
    <section class="to-my-part" aria-labelledby="to-my-part">
      <h2 id="to-my-part">{myPart.title}</h2>
      <p>
        {myPart.why} <a href={pageBeside('my-part')}>{myPart.open}</a>
      </p>
    </section>
  )
}
