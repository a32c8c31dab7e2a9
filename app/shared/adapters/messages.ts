/** What is asked of an adapter: its functions by name, one after another, each with its arguments. */
export type AdapterCall = {
  key: string
  steps: readonly { run: string; args: readonly unknown[] }[]
  /** The last argument of each step is the host's client. */
  needsHost: boolean
}

export type ToWorker =
  | { kind: 'call'; id: number; call: AdapterCall; mostBytes: number; now: string }
  | { kind: 'granted'; ask: number; value: unknown }
  | { kind: 'denied'; ask: number; because: string }

export type FromWorker =
  | { kind: 'ready'; adapters: { manifest: unknown; has: string[] }[] }
  | { kind: 'broken'; because: string }
  | { kind: 'done'; id: number; values: unknown[] }
  | { kind: 'threw'; id: number; because: string }
  | { kind: 'ask'; ask: number; wish: string; args: unknown[] }
