import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { readHeaderRules } from './host-headers.ts'
import { answerTo, type ServedSite } from './static-answer.ts'

/** How a site is served. */
export interface Serving {
  readonly base?: string // the folder in which it stands
  readonly host?: string // on this machine only, unless somebody asks for more
  readonly sendsHeaders?: boolean // those of the site's `_headers`, as Netlify and Cloudflare do; GitHub Pages does not
}

/** Serves a built site as a plain host would: pretty addresses, 404.html, brotli or gzip. */
export function serve(dir: string, port: number, serving: Serving = {}): Promise<Server> {
  const { base = '/', host = '127.0.0.1', sendsHeaders = false } = serving
  const root = resolve(dir)
  const rules = sendsHeaders ? readHeaderRules(join(root, '_headers')) : []
  const site = { root, base: base.endsWith('/') ? base : `${base}/`, rules, compressed: new Map() }
  const server = createServer((request, response) => respond(site, request, response))
  return new Promise((ready, fail) => {
    server.once('error', fail).listen(port, host, () => ready(server))
  })
}

function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  const accepts = String(request.headers['accept-encoding'])
  try {
    const { status, headers, body } = answerTo(site, request.url ?? '/', accepts)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  } catch (reason) {
    console.error(`${request.url} could not be answered.`, reason) // a file that went away meanwhile
    response.writeHead(500).end()
  }
}

/** Why a site can't be served there, and what to do. */
export function servingProblem(reason: unknown, port: number): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another one, such as PORT=${port + 1} npm start.`
  if (code === 'EACCES') return `Port ${port} may not be used here. Choose one above 1024 with PORT=….`
  return `The site can't be served: ${reason instanceof Error ? reason.message : String(reason)}`
}

if (process.argv[1] === import.meta.filename) {
  const { PORT = '4321', HOST: host = '127.0.0.1', BASE_PATH: base = '/', HEADERS } = process.env
  const port = Number(PORT)
  try {
    await serve(process.argv[2] ?? 'dist', port, { base, host, sendsHeaders: HEADERS === '1' })
    const name = host === '127.0.0.1' ? 'localhost' : host
    console.log(`Before We Begin is at http://${name}:${port}${base}`)
  } catch (reason) {
    console.error(servingProblem(reason, port))
    process.exitCode = 1
  }
}
