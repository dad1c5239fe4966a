/** Whether two of them have one id, so that what is said of one would be said of the other. */
export function hasTwins(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size < all.length
}
