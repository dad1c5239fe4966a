import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  readonly name?: string // where it is not the folder's
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Readonly<Record<string, LockedPackage>>

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]
const libraries: Readonly<Record<string, string>> = { musl: 'musl', gnu: 'glibc' }

/**
 * The packages of a lock file with those of other platforms added, as npm would have written them. npm leaves them
 * out when its registry lacks them, and `npm ci` then stops with "Missing … from lock file" (npm/cli#9342).
 */
export function completed(packages: Packages): Packages {
  const missing = Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, dev === true)] as const),
  )
  const all = Object.entries({ ...packages, ...Object.fromEntries(missing) })
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The packages with the hash of each that had none, so that `npm ci` runs nothing that nobody has vouched for. */
export function hashed(packages: Packages, hashOf: (nameAndVersion: string) => string): Packages {
  const entries = Object.entries(packages).map(([path, entry]) => [path, withHash(path, entry, hashOf)])
  return Object.fromEntries(entries)
}

function withHash(
  path: string,
  entry: LockedPackage,
  hashOf: (nameAndVersion: string) => string,
): LockedPackage {
  if (path === '' || entry.integrity !== undefined) return entry
  const { version, ...rest } = entry
  const name = entry.name ?? path.replace(/^.*node_modules\//, '')
  const integrity = hashOf(`${name}@${version}`)
  if (!/^sha512-[\w+/]+=*$/.test(integrity))
    throw new Error(`The registry knows no hash of ${name}@${version}. Add it to package-lock.json by hand.`)
  return { version, integrity, ...rest } as LockedPackage // in the order of npm
}

function entryOf(name: string, version: string, dev: boolean): LockedPackage {
  const parts = name.replace('windows', 'win32').split(/[/_.-]/)
  const os = systems.filter((system) => parts.includes(system))
  const cpu = processors.filter((processor) => parts.includes(processor))
  const libc = parts.flatMap((part) => libraries[part] ?? [])
  if (!/^\d+\.\d+\.\d+$/.test(version) || os.length + cpu.length === 0) {
    throw new Error(
      `The platform of ${name}@${version} is not in its name. Add it to package-lock.json by hand.`,
    )
  }
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  } as LockedPackage
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync('package-lock.json', 'utf8')
  const lock = JSON.parse(text) as { packages: Packages }
  const packages = hashed(completed(lock.packages), (nameAndVersion) =>
    execFileSync('npm', ['view', nameAndVersion, 'dist.integrity'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }).trim(),
  )
  const complete = `${JSON.stringify({ ...lock, packages }, null, 2)}\n`
  if (complete !== text) writeFileSync('package-lock.json', complete)
  const added = Object.keys(packages).filter((path) => !lock.packages[path]?.integrity && path !== '')
  console.log(added.length > 0 ? `Completed ${added.join(', ')}` : 'The lock file holds every platform.')
}
