import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another origin, which answers everything with one page, and remembers what it was asked. */
export interface Elsewhere {
  readonly address: string
  readonly asked: readonly string[]
  stop(): void
}

/** Starts it on a port that is free. */
export async function elsewhereWith(html = ''): Promise<Elsewhere> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(html)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${port}/`, asked, stop }
}
