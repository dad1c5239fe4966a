import { spawn } from 'node:child_process'

/** A screen that nobody looks at, for browsers that need one. */
export interface Screen {
  readonly display: string
  close(): void
}

/** Starts Xvfb, which chooses a free number by itself. */
export async function startScreen(program: string): Promise<Screen> {
  const xvfb = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((told, fail) => {
    xvfb.once('error', fail)
    xvfb.once('exit', () => fail(new Error('Xvfb does not start.')))
    xvfb.stdio[3]?.once('data', (words) => told(String(words).trim()))
  })
  return { display: `:${number}`, close: () => void xvfb.kill() }
}
