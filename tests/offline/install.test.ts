import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCaches, type Host, page, script, workerOf } from './fake-browser.ts'

const files = { 'privacy/': 'privacy', '_astro/Builder.1.js': 'builder()', '404.html': 'nowhere' }
const right = {
  'privacy/': page('privacy'),
  '_astro/Builder.1.js': script('builder()'),
  '404.html': page('nowhere'),
}
const second = { ...files, 'privacy/': 'privacy, second' }
const third = { ...files, 'privacy/': 'privacy, third' }
const login = page('<form>Log in to the network</form>')

let caches: FakeCaches
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  caches = new FakeCaches()
  return () => vi.unstubAllGlobals()
})

describe.each([
  ['an older page from a slow edge', 'privacy/', page('privacy of long ago')],
  ['a login page in place of code', '_astro/Builder.1.js', login],
  ['a page that the host has hidden', 'privacy/', page('no', 404)],
])('%s', (_what, path, wrong) => {
  it('is not kept, and the others are', async () => {
    const worker = await workerOf('1', files, caches, { ...right, [path]: wrong })
    await worker.install()
    const kept = await (await caches.open(worker.name)).keys()
    expect(kept).toHaveLength(3) // two files, and how far it is
    expect(kept.map(({ url }) => url).join()).not.toContain(path)
  })

  it('is asked of the host when somebody needs it, and kept as soon as it is right', async () => {
    const host: Host = { ...right, [path]: wrong }
    const worker = await workerOf('1', files, caches, host)
    await worker.install()
    host[path] = right[path as keyof typeof right]
    expect(await worker.ask(path)).toBe(files[path as keyof typeof files])
    host[path] = undefined
    expect(await worker.ask(path)).toBe(files[path as keyof typeof files])
  })
})

it('a wrong file that a worker of before kept is not taken over, nor given out', async () => {
  const old = await caches.open('before-we-begin:/alliance/:site-0')
  await old.put(new URL('https://site/alliance/_astro/Builder.1.js?ddb71a9766'), login)
  await old.put(new URL('https://site/alliance/_astro/Older.1.js?ddb71a9766'), login)
  const worker = await workerOf('1', files, caches, {
    ...right,
    '_astro/Builder.1.js': login,
    '_astro/Older.1.js': script('older()'),
  })
  await worker.install()
  expect(await worker.ask('_astro/Builder.1.js')).toContain('Log in') // as the host says, this once
  expect(await worker.ask('_astro/Older.1.js')).toBe('older()')
})

it('what a worker of before kept rightly is not fetched again', async () => {
  const old = await caches.open('before-we-begin:/alliance/:site-0')
  await old.put(new URL('https://site/alliance/privacy/?f5df3f82ff'), page('privacy'))
  const worker = await workerOf('1', files, caches, { ...right, 'privacy/': page('changed') })
  await worker.install()
  expect(await worker.ask('privacy/')).toBe('privacy')
})

describe('a version that broke off', () => {
  it('goes when the next one comes, and the one in use stays', async () => {
    const first = await workerOf('1', files, caches, right)
    await first.install()
    const broken = await workerOf('2', second, caches, { '404.html': page('nowhere') })
    await expect(broken.install()).rejects.toThrow('Failed to fetch')
    const next = await workerOf('3', third, caches, { ...right, 'privacy/': page('privacy, third') })
    await next.install()
    await next.forgetOldVersions()
    expect(await caches.keys()).toEqual([first.name, next.name])
    expect(await next.ask('privacy/')).toBe('privacy, third')
  })

  it('goes on where it was', async () => {
    const broken = await workerOf('1', files, caches, { ...right, 'privacy/': page('', 503) })
    await expect(broken.install()).rejects.toThrow('503')
    const again = await workerOf('1', files, caches, { 'privacy/': page('privacy') })
    await again.install()
    expect(await again.ask('_astro/Builder.1.js')).toBe('builder()')
  })

  it('of which nothing is known stays, until there is one of which it is', async () => {
    for (const old of ['a', 'b']) await caches.open(`before-we-begin:/alliance/:site-${old}`)
    const first = await workerOf('1', files, caches, right)
    await first.install()
    await first.forgetOldVersions()
    expect(await caches.keys()).toHaveLength(3)
    const next = await workerOf('2', second, caches, { ...right, 'privacy/': page('privacy, second') })
    await next.install()
    await next.forgetOldVersions()
    expect(await caches.keys()).toEqual([first.name, next.name])
  })
})

describe('a full device', () => {
  it('is left its room: nothing of this version is kept, and the host answers', async () => {
    const first = await workerOf('1', files, caches, right)
    await first.install()
    caches.room = 2
    const next = await workerOf('2', second, caches, { ...right, 'privacy/': page('privacy, second') })
    await next.install()
    await next.forgetOldVersions()
    expect(await caches.keys()).toEqual([first.name])
    expect(await next.ask('privacy/')).toBe('privacy, second')
  })

  it('still has the version before when there is no connection', async () => {
    const first = await workerOf('1', files, caches, right)
    await first.install()
    caches.room = 0
    const next = await workerOf('2', second, caches, {})
    await next.install()
    expect(await next.ask('privacy/')).toBe('privacy')
    expect(await next.ask('_astro/Builder.1.js')).toBe('builder()')
  })
})

describe('what is kept when it is first used', () => {
  const font = 'fonts/thai.woff?ae3b7a22' // as the hash of `letters`, below, does not begin
  const good = 'fonts/thai.woff?7ad8dbe5'

  it('is kept only if its hash is the one in its address', async () => {
    const host: Host = { 'fonts/thai.woff': script('letters') }
    const worker = await workerOf('1', files, caches, host)
    expect(await worker.ask(font)).toBe('letters')
    expect(await worker.ask(good)).toBe('letters')
    host['fonts/thai.woff'] = undefined
    expect(await worker.ask(good)).toBe('letters')
    await expect(worker.ask(font)).rejects.toThrow()
  })

  it('is no login page', async () => {
    const host: Host = { 'downloads/team.pdf': login }
    const worker = await workerOf('1', files, caches, host)
    await worker.ask('downloads/team.pdf')
    host['downloads/team.pdf'] = undefined
    await expect(worker.ask('downloads/team.pdf')).rejects.toThrow()
  })
})
