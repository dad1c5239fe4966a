/** A connection that speaks WebDriver BiDi (w3.org/TR/webdriver-bidi). */
export interface Bidi {
  send(method: string, params: object): Promise<Readonly<Record<string, unknown>>>
  close(): void
}

interface Reply {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: string
  readonly message?: string
}

/** Connects to a browser that listens at this address. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(String(data))
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  await new Promise((open, fail) => {
    socket.addEventListener('open', open)
    socket.addEventListener('error', () => fail(new Error(`Nobody answers at ${address}.`)))
  })
  let last = 0
  const send: Bidi['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ type, result = {}, error, message }) => {
        waiting.delete(id)
        if (type === 'error') reject(new Error(`${method}: ${error}. ${message}`))
        else resolve(result)
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { send, close: () => socket.close() }
}
