import { pageBeside } from '../kit/addresses/page-beside.ts'
import { ChooseBackup } from './ChooseBackup.tsx'
import { useShelfWords } from './words.ts'

/** What stands here before anything is kept. */
export function NothingKept({ onFile }: { readonly onFile: (file: File) => void }) {
  const { words } = useShelfWords()
  return (
    <section class="nothing-here">
      <h2 id="shelf-nothing" tabIndex={-1}>
        {words.none.title}
      </h2>
      <p>{words.none.why}</p>
      <p class="acts">
        <a class="begin" href={pageBeside('builder')}>
          {words.none.begin}
        </a>
        <ChooseBackup label={words.none.restore} onFile={onFile} />
      </p>
    </section>
  )
}
