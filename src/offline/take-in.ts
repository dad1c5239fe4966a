import { caching, home } from './site.ts'

const largest = 5_000_000

/** A file that another app shares with us waits for the page that opens it: the builder, or what one receives. */
export async function takeIn(request: Request): Promise<Response> {
  const file = (await request.formData()).get('file')
  if (!(file instanceof File)) return Response.redirect(new URL('builder/', home), 303)
  const headers = { 'content-type': file.type, 'x-file-name': encodeURIComponent(file.name) }
  await (await caches.open(caching.shared)).put(new URL('shared-file', home), new Response(file, { headers }))
  return Response.redirect(new URL((await isFromApart(file)) ? 'receive/' : 'builder/', home), 303)
}

/** Whether it is a step of answering apart. */
async function isFromApart(file: File): Promise<boolean> {
  if (file.size > largest || file.type === 'application/pdf') return false
  return /"format"\s*:\s*"alliance-apart"/.test(await file.text())
}
