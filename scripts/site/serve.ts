import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { answer } from './static-answer.ts'

/** Serves a built site as a plain host would: pretty addresses, 404.html, brotli or gzip. */
export function serve(dir: string, port: number, base = '/'): Promise<Server> {
  const site = { root: resolve(dir), base: base.endsWith('/') ? base : `${base}/` }
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answer(
      site,
      request.url ?? '/',
      String(request.headers['accept-encoding']),
    )
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((ready, fail) => {
    server.once('error', fail).listen(port, () => ready(server))
  })
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env['PORT'] ?? 4321)
  const base = process.env['BASE_PATH'] ?? '/'
  await serve(process.argv[2] ?? 'dist', port, base)
  console.log(`Before We Begin is at http://localhost:${port}${base}`)
}
