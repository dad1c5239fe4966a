/** Milliseconds of work that this process has done since then, however busy the machine is. */
export function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** So many milliseconds of work, or what they become while every line that is reached is counted. */
export const allowedWork = (milliseconds: number): number =>
  process.env['COUNTS_LINES'] ? 20 * milliseconds : milliseconds
