/** The alliance that an address names: `#id=…`. */
export function idIn(hash: string): string | undefined {
  return /^#id=([a-zA-Z0-9-]{1,64})$/.exec(hash)?.[1]
}

/** The alliance of whose look back an address asks the numbers: `#pulse=…`. */
export function pulseIn(hash: string): string | undefined {
  return /^#pulse=([a-zA-Z0-9-]{1,64})$/.exec(hash)?.[1]
}

/** The round of answering apart that an address names: `#round=…`. */
export function roundIn(hash: string): string | undefined {
  return /^#round=([\w-]{1,64})$/.exec(hash)?.[1]
}
