/**
 * By how many pages a key turns: 1 is on, -1 is back, as with any pointer for slides; the arrow that points to where people
 * read on turns on, so that it is the other one from right to left. 0 where the key turns nothing.
 */
export function turnOfKey(key: string, isRtl = document.documentElement.dir === 'rtl'): number {
  const onward = isRtl ? 'ArrowLeft' : 'ArrowRight'
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
  if (key === onward || key === 'PageDown') return 1
  return key === back || key === 'PageUp' ? -1 : 0
}
