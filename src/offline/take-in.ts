import { caching, home } from './site.ts'

const mostBytes = 60_000_000 // as src/kit/files.ts reads at most

/**
 * What another app shares waits for the page “Open what you were sent”, where nothing is kept before somebody says so:
 * every web page can send such a form too. What is larger than any file of ours is refused before it is stored.
 */
export async function stashShared(request: Request): Promise<Response> {
  await caches.delete(caching.shared) // one file waits at most
  if (isInFrame(request)) return arrival() // nobody sees it, so nobody asked for it
  const file = await fileIn(request)
  if (file === 'too-large') return arrival('too-large')
  if (file === undefined) return arrival()
  const headers = { 'content-type': file.type, 'x-file-name': encodeURIComponent(file.name) }
  await (await caches.open(caching.shared)).put(new URL('shared-file', home), new Response(file, { headers }))
  return arrival('file')
}

function arrival(shared?: 'file' | 'too-large'): Response {
  return Response.redirect(new URL(`receive/${shared ? `?shared=${shared}` : ''}`, home), 303)
}

function isInFrame({ destination }: Request): boolean {
  return ['iframe', 'frame', 'embed', 'object', 'fencedframe'].includes(destination)
}

async function fileIn(request: Request): Promise<File | 'too-large' | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'too-large'
  const form = await formIn(request)
  if (form === 'too-large') return 'too-large'
  const file = form.get('file')
  if (!(file instanceof File)) return undefined
  return file.size > mostBytes ? 'too-large' : file
}

/** Browsers that don't let a worker read a body as a stream give the form whole; its file is then weighed. */
async function formIn(request: Request): Promise<FormData | 'too-large'> {
  if (!request.body) return request.formData()
  const body = await atMost(request.body)
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return body === undefined ? 'too-large' : new Response(body, { headers }).formData()
}

/** All bytes of a stream, or nothing as soon as there are too many. */
async function atMost(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    size += value.length
    if (size > mostBytes) return void reader.cancel()
    parts.push(value)
  }
}
