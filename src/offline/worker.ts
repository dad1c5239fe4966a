import { answer } from './answer.ts'
import { forgetOldVersions, install } from './install.ts'
import { home } from './site.ts'
import { pathFrom } from './strayed-link.ts'
import { stashShared } from './take-in.ts'

declare const self: ServiceWorkerGlobalScope

// A new version takes over at once, but no page is loaded anew: pages still open find their old code in the caches.
self.addEventListener('install', (event) => event.waitUntil(install().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOldVersions().then(() => self.clients.claim())),
)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return
  const path = pathFrom(address, home)
  if (request.method === 'POST' && isShared(path)) return event.respondWith(stashShared(request))
  if (request.method !== 'GET' || request.headers.has('range')) return
  event.respondWith(answer(request, path, (work) => event.waitUntil(work)))
})

/** Apps that were installed before 2026-12 still share to the builder. */
function isShared(path: string): boolean {
  return path === 'receive/' || path === 'builder/'
}
