import { cbc } from '@noble/ciphers/aes.js'
import { md5 } from '@noble/hashes/legacy.js'
import { joinBytes } from '../../../bytes/join-bytes.ts'
import { fileKey, type Protection } from './file-key.ts'
import type { ObjectName } from './find-objects.ts'
import type { PdfObjects } from './objects.ts'
import { rc4 } from './rc4.ts'
import { bytesIn, type Dict, isDict, isList, nameIn, type Value } from './value.ts'

/** What a file is locked with, opened. */
export interface Decryptor {
  /** An object of the file with its strings as they were; its stream is unlocked when it is unpacked. */
  open(value: Value, name: ObjectName): Value
}

/**
 * Opens a file that is locked against changes, with no password to read it (ISO 32000-2, 7.6); its trailer names the lock.
 * Nothing when a password is needed, or another way than passwords.
 */
export function unlock(file: PdfObjects, trailer: Dict): Decryptor | undefined {
  const dict = file.entry(trailer, 'Encrypt')
  const protection = protectionOf(file, dict, trailer)
  const key = protection && fileKey(protection)
  if (!key) return undefined
  const ways = waysOf(file, dict)
  const metadata = protection.locksMetadata
  const unlockWith =
    (way: Way, { number, generation }: ObjectName) =>
    (bytes: Uint8Array) =>
      decrypted(bytes, way, way === 'aes-256' ? key : objectKey(key, number, generation, way))
  return { open: (value, name) => openValue(value, (way) => unlockWith(way, name), { ...ways, metadata }) }
}

/** How strings and streams are locked. */
type Way = 'none' | 'rc4' | 'aes-128' | 'aes-256'

function protectionOf(file: PdfObjects, dict: Value | undefined, trailer: Dict): Protection | undefined {
  const number = (key: string, usual: number) => {
    const value = file.entry(dict, key)
    return typeof value === 'number' ? value : usual
  }
  const bytes = (key: string) => bytesIn(file.entry(dict, key)) ?? new Uint8Array(0)
  const [version, revision] = [number('V', 0), number('R', 0)]
  if (nameIn(file.entry(dict, 'Filter')) !== 'Standard') return undefined
  if (![1, 2, 4, 5].includes(version) || ![2, 3, 4, 5, 6].includes(revision)) return undefined
  const ids = file.entry(trailer, 'ID')
  return {
    revision,
    keyLength: version === 4 ? 16 : keyLength(number('Length', 40)),
    owner: bytes('O'),
    user: bytes('U'),
    userKey: bytes('UE'),
    permissions: number('P', 0),
    id: (isList(ids) ? bytesIn(file.resolve(ids[0])) : undefined) ?? new Uint8Array(0),
    locksMetadata: file.entry(dict, 'EncryptMetadata') !== false,
  }
}

/** In bytes; the file says it in bits, a few programs in bytes. */
function keyLength(said: number): number {
  const bytes = said < 40 ? said : said / 8
  return Math.min(16, Math.max(5, Math.floor(bytes)))
}

interface Ways {
  readonly strings: Way
  readonly streams: Way
  readonly files: Way
  readonly named: (name: string | undefined) => Way
}

function waysOf(file: PdfObjects, dict: Value | undefined): Ways {
  const version = file.entry(dict, 'V')
  if (version === 1 || version === 2)
    return { strings: 'rc4', streams: 'rc4', files: 'rc4', named: () => 'rc4' }
  const filters = file.entry(dict, 'CF')
  const named = (name: string | undefined): Way =>
    name === undefined ? 'none' : wayOf(nameIn(file.entry(file.entry(filters, name), 'CFM')))
  const streams = nameIn(file.entry(dict, 'StmF'))
  return {
    strings: named(nameIn(file.entry(dict, 'StrF'))),
    streams: named(streams),
    files: named(nameIn(file.entry(dict, 'EFF')) ?? streams),
    named,
  }
}

function wayOf(method: string | undefined): Way {
  if (method === 'V2') return 'rc4'
  if (method === 'AESV2') return 'aes-128'
  return method === 'AESV3' ? 'aes-256' : 'none'
}

type UnlockWith = (way: Way) => (bytes: Uint8Array) => Uint8Array

function openValue(value: Value, using: UnlockWith, ways: Ways & { readonly metadata: boolean }): Value {
  const bytes = bytesIn(value)
  if (bytes) return { kind: 'text', bytes: using(ways.strings)(bytes) }
  if (isList(value)) return value.map((one) => openValue(one, using, ways))
  if (!isDict(value)) return value
  const type = nameIn(value.entries.get('Type'))
  if (type === 'XRef') return value // its strings aren't locked either
  const entries = new Map([...value.entries].map(([key, one]) => [key, openValue(one, using, ways)]))
  if (!value.stream || (type === 'Metadata' && !ways.metadata)) return { ...value, entries }
  const usual = type === 'EmbeddedFile' ? ways.files : ways.streams
  return { ...value, entries, unlock: using(ownWay(value, ways) ?? usual) }
}

/** A stream may say in its first filter that it is locked in another way, or not at all. */
function ownWay({ entries }: Dict, { named }: Ways): Way | undefined {
  const first = (value: Value | undefined) => (isList(value) ? value[0] : value)
  if (nameIn(first(entries.get('Filter'))) !== 'Crypt') return undefined
  const parameters = first(entries.get('DecodeParms'))
  return named(isDict(parameters) ? nameIn(parameters.entries.get('Name')) : undefined)
}

/** Algorithm 1: a key for each object. */
function objectKey(key: Uint8Array, number: number, generation: number, way: Way): Uint8Array {
  const name = [number, number >> 8, number >> 16, generation, generation >> 8].map((part) => part & 255)
  const salt = way === 'aes-128' ? [0x73, 0x41, 0x6c, 0x54] : []
  return md5(joinBytes([key, Uint8Array.from([...name, ...salt])])).slice(0, Math.min(16, key.length + 5))
}

function decrypted(bytes: Uint8Array, way: Way, key: Uint8Array): Uint8Array {
  if (way === 'none') return bytes
  if (way === 'rc4') return rc4(key, bytes)
  const whole = bytes.length - (bytes.length % 16)
  if (whole < 32) return new Uint8Array(0)
  const start = bytes.slice(0, 16)
  return withoutPadding(cbc(key, start, { disablePadding: true }).decrypt(bytes.slice(16, whole)))
}

/** The last byte says how many were put there to fill the block; where it says something else, the end is damaged. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const count = bytes.at(-1) ?? 0
  return count >= 1 && count <= 16 ? bytes.subarray(0, bytes.length - count) : bytes
}
