import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/site/serve.ts'
import { answerTo } from '../../scripts/site/static-answer.ts'

const dir = mkdtempSync(join(tmpdir(), 'served-'))
mkdirSync(join(dir, '_astro'))
writeFileSync(join(dir, 'index.html'), '<!doctype html>')
writeFileSync(join(dir, '_astro/a.js'), 'a()')
writeFileSync(join(dir, '_headers'), '# why\n/*\n  X-One: 1\n  X-Two: a: b\n/_astro/*\n  X-One: 2\n')

let server: Server
let port: number
beforeEach(async () => {
  server = await serve(dir, 0, { sendsHeaders: true })
  port = (server.address() as AddressInfo).port
})
afterEach(() => server.close())

/** The first line of the answer to a request as it stands. */
function raw(request: string): Promise<string> {
  return new Promise((answer, fail) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${request} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    )
    socket.once('data', (data) => answer(data.toString().split('\r\n')[0] ?? '')).once('error', fail)
  })
}

it.each(['GET //[', 'GET //', 'GET /%', 'GET /%00', 'GET /..%2f..%2fetc/passwd', 'GET http://[', 'GET *'])(
  'a request such as “%s” ends nothing',
  async (request) => {
    expect(await raw(request)).toMatch(/^HTTP\/1.1 (200|400|403|404) /)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  },
)

it('sends what _headers says for a path, the more special last', async () => {
  const [page, code] = await Promise.all(
    ['', '_astro/a.js'].map((path) => fetch(`http://127.0.0.1:${port}/${path}`)),
  )
  expect([page?.headers.get('x-one'), page?.headers.get('x-two')]).toEqual(['1', 'a: b'])
  expect([code?.headers.get('x-one'), code?.headers.get('x-two')]).toEqual(['2', 'a: b'])
})

it.each(['br', 'gzip', ''])(
  'sends a file with “%s” as it is now, also when it was another before',
  async (accepts) => {
    const path = join(dir, 'changing.js')
    const said = async () =>
      await (
        await fetch(`http://127.0.0.1:${port}/changing.js`, { headers: { 'accept-encoding': accepts } })
      ).text()
    writeFileSync(path, 'one()')
    expect([await said(), await said()]).toEqual(['one()', 'one()'])
    writeFileSync(path, 'other()')
    expect(await said()).toBe('other()')
  },
)

it('compresses a file once, however often it is asked for', () => {
  const site = { root: dir, base: '/', rules: [], compressed: new Map() }
  const asked = () => answerTo(site, '/_astro/a.js', 'gzip, br').body
  expect(asked()).toBe(asked())
})

it('is there for this machine alone', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
  if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow()
})

describe('a port that is taken', () => {
  it('is told in one sentence, with the way out', async () => {
    const env = { ...process.env, PORT: String(port) }
    const second = spawn(process.execPath, ['scripts/site/serve.ts', dir], { env })
    const [said, code] = await Promise.all([
      text(second.stderr),
      new Promise((ended) => second.once('exit', ended)),
    ])
    expect(said.trim()).toBe(`Port ${port} is taken. Choose another one, such as PORT=${port + 1} npm start.`)
    expect(code).toBe(1)
  })
})
