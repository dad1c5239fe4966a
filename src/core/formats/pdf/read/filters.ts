import { ascii85Bytes } from './ascii85.ts'
import { type Budget, spend } from './budget.ts'
import { inflate } from './inflate.ts'
import { unpackLzw } from './lzw.ts'
import { unpredicted } from './predictor.ts'
import { repeatedBytes } from './run-length.ts'
import { hexBytes } from './text-bytes.ts'
import { type Dict, isList, nameIn, type Value } from './value.ts'

/** How a value stands elsewhere in the file. */
type Resolve = (value: Value | undefined) => Value | undefined

const mostFilters = 8

/**
 * The bytes of a stream after all its filters (PDF 32000-1, 7.4); nothing when one is for pictures alone. What comes out
 * of each is taken from the budget; throws when that is used up.
 */
export function unpacked(
  dict: Dict,
  bytes: Uint8Array,
  resolve: Resolve,
  budget: Budget,
): Uint8Array | undefined {
  const filters = listOf(resolve(dict.entries.get('Filter') ?? dict.entries.get('F')), resolve)
  const parameters = listOf(resolve(dict.entries.get('DecodeParms') ?? dict.entries.get('DP')), resolve)
  if (filters.length > mostFilters) return undefined
  return filters.reduce<Uint8Array | undefined>(
    (packed, filter, i) =>
      packed && unpackedOnce(nameIn(filter), packed, { parameters: parameters[i], resolve, budget }),
    bytes,
  )
}

function listOf(value: Value | undefined, resolve: Resolve): readonly (Value | undefined)[] {
  if (isList(value)) return value.slice(0, mostFilters + 1).map(resolve)
  return value === undefined || value === null ? [] : [value]
}

interface Unpacking {
  readonly parameters: Value | undefined
  readonly resolve: Resolve
  readonly budget: Budget
}

function unpackedOnce(
  filter: string | undefined,
  bytes: Uint8Array,
  { parameters, resolve, budget }: Unpacking,
): Uint8Array | undefined {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflate(bytes, budget), parameters, resolve)
    case 'LZWDecode':
    case 'LZW':
      return unpredicted(unpackLzw(bytes, parameters, budget), parameters, resolve)
    case 'ASCIIHexDecode':
    case 'AHx':
      return spent(hexBytes(upTo(bytes, '>')), budget)
    case 'ASCII85Decode':
    case 'A85':
      return spent(ascii85Bytes(bytes), budget)
    case 'RunLengthDecode':
    case 'RL':
      return repeatedBytes(bytes, budget)
    case 'Crypt':
      return bytes // what it unlocks has been unlocked
    default:
      return undefined
  }
}

function upTo(bytes: Uint8Array, mark: string): Uint8Array {
  const end = bytes.indexOf(mark.charCodeAt(0))
  return end === -1 ? bytes : bytes.subarray(0, end)
}

function spent(bytes: Uint8Array, budget: Budget): Uint8Array {
  spend(budget, bytes.length)
  return bytes
}
