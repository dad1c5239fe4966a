/** RC4, which locks and unlocks alike. It is weak, and here only to open what older programs locked. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = scheduled(key)
  const result = new Uint8Array(bytes.length)
  for (let at = 0, i = 0, j = 0; at < bytes.length; at++) {
    i = (i + 1) & 255
    const a = state[i] ?? 0
    j = (j + a) & 255
    const b = state[j] ?? 0
    state[i] = b
    state[j] = a
    result[at] = (bytes[at] ?? 0) ^ (state[(a + b) & 255] ?? 0)
  }
  return result
}

function scheduled(key: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    const here = state[i] ?? 0
    j = (j + here + (key[i % key.length] ?? 0)) & 255
    state[i] = state[j] ?? 0
    state[j] = here
  }
  return state
}
