import { expect, type Request, test } from '@playwright/test'
import { arriveAt, begin, downloadPdf, goTo, openBuilder } from './builder.ts'

const secret = 'Xylophone secrets of Maya'

test('sends nothing anywhere while an alliance is filled in and downloaded', async ({ page, baseURL }) => {
  const requests: Request[] = []
  const sockets: string[] = []
  page.context().on('request', (request) => requests.push(request))
  page.on('websocket', (socket) => sockets.push(socket.url()))
  await openBuilder(page)
  await begin(page, 'Coach and client', ['Maya', secret])
  await page.getByRole('textbox').first().fill(secret)
  await goTo(page, 'Paper')
  await downloadPdf(page)
  const outside = requests
    .map((request) => request.url())
    .filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== baseURL)
  const carrying = requests.filter(
    (request) =>
      request.method() !== 'GET' ||
      request.postData() !== null ||
      !/^(\?[0-9a-f]{8})?$/.test(new URL(request.url()).search) || // a font's own hash; more could be data, encoded
      /xylophone/i.test(decodeURIComponent(request.url())),
  )
  expect(requests.length).toBeGreaterThan(5)
  expect(outside).toEqual([])
  expect(carrying.map((request) => request.url())).toEqual([])
  expect(sockets).toEqual([])
})

test('fetches no engine and no fonts for paper before somebody writes', async ({ page }) => {
  const fetched: string[] = []
  page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await openBuilder(page)
  await page.getByRole('link', { name: /^Coach and client/ }).click()
  await arriveAt(page, 'Who takes part?')
  expect(fetched.filter((path) => /worker|wasm|\/fonts\/|pdf/.test(path))).toEqual([])
})

test('breaks no rule of its security policy while it makes a paper', async ({ page }) => {
  const complaints: string[] = []
  page.on(
    'console',
    (message) => /content.security.policy|refused/i.test(message.text()) && complaints.push(message.text()),
  )
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.warn(`Content-Security-Policy ${event.blockedURI}`),
    )
  })
  await openBuilder(page, '?example=coach-and-client')
  await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the paper' }).first().click()
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  expect(complaints).toEqual([])
})
