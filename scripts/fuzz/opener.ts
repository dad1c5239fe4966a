import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Specimen } from './judge.ts'
import type { Report } from './open-one.ts'

/** Opens things in a program of its own, and waits so long; after a mistake it goes on with a new one. */
export interface Opener {
  open(found: Specimen, milliseconds: number): Promise<Report>
  close(): void
}

export function opener(): Opener {
  const begin = () =>
    fork(fileURLToPath(new URL('open-one.ts', import.meta.url)), { serialization: 'advanced' })
  let program = begin()
  return {
    async open(found, milliseconds) {
      const told = await tell(program, found, milliseconds)
      if (told.ending.startsWith('Mistake')) {
        program.kill('SIGKILL')
        program = begin()
      }
      return told
    },
    close: () => program.kill(),
  }
}

function tell(program: ChildProcess, found: Specimen, milliseconds: number): Promise<Report> {
  const { promise, resolve } = Promise.withResolvers<Report>()
  const mistake = (what: string) => resolve({ ending: `Mistake: ${what}`, milliseconds, megabytes: 0 })
  const late = setTimeout(() => mistake(`it took more than ${milliseconds} ms.`), milliseconds)
  program.once('message', (told) => resolve(told as Report)) // our own program is at the other end
  program.once('exit', (code, signal) => mistake(`the program ended with ${code ?? signal}.`))
  program.send(found)
  return promise.finally(() => {
    clearTimeout(late)
    program.removeAllListeners('message').removeAllListeners('exit')
  })
}
