/** As much of Trusted Types (W3C) as the engine uses; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy
}
interface ScriptPolicy {
  createScriptURL(address: string): string // a TrustedScriptURL, where a browser knows them
}

const own: ScriptPolicy = { createScriptURL: ownAddress }
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('engine', own) ?? own

/** The address of a worker of this page, as browsers ask for it that run no other. */
export function trustedAddress(address: string): string {
  return policy.createScriptURL(address)
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href) // of a blob: that of the page that made it
  if (origin === location.origin) return href
  throw new TypeError(`${href} is not of this site, so it may not run here.`)
}
