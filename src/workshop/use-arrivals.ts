import { useEffect } from 'preact/hooks'
import { fill } from '../core/words/messages.ts'
import { parseWorkshop, type WorkshopProblem } from '../core/workshop/parse-workshop.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { workshopInHash } from '../core/workshop/workshop-link.ts'
import { readBytes } from '../kit/files.ts'
import type { News } from '../kit/Notice.tsx'
import { newId } from '../kit/new-id.ts'
import { useDrop } from '../kit/use-drop.ts'
import type { useWorkshop } from './use-workshop.ts'
import type { WorkshopMessages } from './words.ts'

interface Arriving {
  readonly page: ReturnType<typeof useWorkshop>
  readonly tell: (news: News | null) => void
  readonly words: WorkshopMessages['workshop']
  readonly titleOf: (workshop: Workshop) => string
}

/** Opens a plan that comes as a link, as a file that was chosen, or as one that is dropped on the page. */
export function useArrivals({ page, tell, words, titleOf }: Arriving): (file: File) => void {
  const open = async (read: Workshop | WorkshopProblem) => {
    if (typeof read === 'string') return tell({ text: words.problems[read], tone: 'problem' })
    const isHere = await page.keeping.holds(read.id)
    page.exchange(isHere ? { ...read, id: newId() } : read) // what is here stays beside it
    tell({
      text: fill(words.opened, { title: titleOf(read) }),
      tone: 'news',
      act: { label: words.undo, run: page.undo },
    })
  }
  const openFile = async (file: File) => {
    const bytes = await readBytes(file).catch(() => undefined)
    await open(bytes ? parseWorkshop(new TextDecoder().decode(bytes)) : 'not-ours')
  }
  useEffect(() => {
    const look = async () => {
      const { hash } = location
      if (!hash.startsWith('#workshop-')) return
      const before = page.touched.current
      page.touched.current = true // what is kept must not take the place of what comes
      history.replaceState(history.state, '', location.pathname + location.search) // no names stay in the address
      const read = await workshopInHash(hash)
      if (read !== undefined) await open(read)
      if (typeof read !== 'string') return
      page.touched.current = before // nothing comes
      await page.wake()
    }
    const hear = () => void look()
    hear()
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])
  useDrop((file) => void openFile(file))
  return (file) => void openFile(file)
}
