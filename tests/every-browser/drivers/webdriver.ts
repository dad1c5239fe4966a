/** A session that speaks WebDriver (w3.org/TR/webdriver2). */
export interface Session {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>
}

/** Begins a session with a driver that listens at this address; a driver that has just been started is waited for. */
export async function beginSession(address: string, capabilities: object): Promise<Session> {
  await waitFor(address)
  const begun = await send(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })
  const { sessionId } = begun as { sessionId: string }
  return { send: (method, path, body) => send(`${address}/session/${sessionId}${path}`, method, body) }
}

async function waitFor(address: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((soon) => setTimeout(soon, 50))) {
    const isThere = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
  }
  throw new Error(`No driver answers at ${address}.`)
}

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`)
  return value
}
