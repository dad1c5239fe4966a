/** A part of the program could not be fetched: there is no connection, or the site has a newer version without it. */
export class CodeError extends Error {}

/** A module that is fetched at its first use. Rejects with a CodeError. */
export async function loadCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new CodeError('A part of this page did not arrive.', { cause })
  }
}
