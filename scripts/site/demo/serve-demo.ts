import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { readTemplates } from '../../../src/content/read-content.ts'
import { servingProblem } from '../serve.ts'
import { answerTo } from '../static-answer.ts'
import { databaseVersion, fillBrowser } from './fill-browser.ts'
import { type DemoRecords, demoRecords } from './records.ts'

/** The page that fills the browser in which it is opened, and leads on; nothing of it is in the built site. */
export function demoPage(base: string, records: DemoRecords): string {
  const values = [`before-we-begin:${base}`, databaseVersion, records]
    .map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'))
    .join(', ')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo</title>
<h1>Fill this browser with the demo?</h1>
<p>It takes the place of every alliance that is kept here for ${base} on this port.</p>
<p><button>Fill it</button></p>
<script type="module">
${fillBrowser.toString()}
document.querySelector('button').onclick = () =>
  fillBrowser(${values}).then(
    () => location.assign('${base}alliances/'),
    (reason) => { document.body.append('It could not be filled: ' + reason) },
  )
</script>`
}

if (process.argv[1] === import.meta.filename) {
  const { PORT = '4321', BASE_PATH: base = '/' } = process.env
  const port = Number(PORT)
  const site = { root: resolve('dist'), base, rules: [], compressed: new Map() }
  const page = demoPage(base, await demoRecords(readTemplates(), Date.now()))
  createServer((request, response) => {
    if (request.url === `${base}demo/`) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return
    }
    const { status, headers, body } = answerTo(
      site,
      request.url ?? '/',
      String(request.headers['accept-encoding']),
    )
    response.writeHead(status, headers).end(body)
  })
    .once('error', (reason) => {
      console.error(servingProblem(reason, port))
      process.exitCode = 1
    })
    .listen(port, '127.0.0.1', () => console.log(`Open http://localhost:${port}${base}demo/`))
}
