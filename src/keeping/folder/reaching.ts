import { keptName } from '../names.ts'

/** Why what lies on the disk can't be had: the browser asks anew first, it is not where it was, or something refused. */
export type OutOfReach = 'locked' | 'missing' | 'refused'

/** Whether this page may read it and write into it without asking. */
export async function isAllowed(handle: FileSystemHandle): Promise<boolean> {
  return (await handle.queryPermission?.({ mode: 'readwrite' })) === 'granted'
}

/** Lets the browser ask the person, who must have pressed something just now; says whether this page may. */
export async function askFor(handle: FileSystemHandle | undefined): Promise<boolean> {
  return (await handle?.requestPermission?.({ mode: 'readwrite' })) === 'granted'
}

/** What a failure means for the person. */
export function whyOutOfReach(reason: unknown): OutOfReach {
  switch (reason instanceof DOMException ? reason.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'locked'
    case 'NotFoundError':
      return 'missing'
    default:
      return 'refused'
  }
}

/** One tab at a time: two that wrote at once would take each other for somebody else. */
export async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(keptName('folder'), act)
}
