import { readMyPart } from '../core/alliance/my-part/read-my-part.ts'
import { keptName } from './names.ts'
import type { PartOnItsWay } from './part-on-its-way.ts'

/** Takes the page about oneself that was opened at another door, once; nothing where none waits or it can't be read. */
export function takeReadyPart(): PartOnItsWay | undefined {
  try {
    const text = sessionStorage.getItem(keptName('my-part'))
    if (text === null) return undefined
    sessionStorage.removeItem(keptName('my-part'))
    const { file, myPart, lost } = Object(JSON.parse(text))
    const read = readMyPart(myPart)
    if ('problem' in read || typeof file !== 'string') return undefined
    return {
      file,
      myPart: read,
      lost: Array.isArray(lost) ? lost.filter((one) => typeof one === 'string') : [],
    }
  } catch (reason) {
    console.warn('The page about oneself could not be handed over.', reason)
    return undefined
  }
}
