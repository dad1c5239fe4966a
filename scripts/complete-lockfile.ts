import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  readonly version?: string
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
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages }
  const packages = completed(lock.packages)
  const added = Object.keys(packages).filter((path) => !lock.packages[path])
  if (added.length > 0)
    writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(added.length > 0 ? `Added ${added.join(', ')}` : 'The lock file holds every platform.')
}
