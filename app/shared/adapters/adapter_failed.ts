export type AdapterFailure = 'threw' | 'timeout' | 'died' | 'busy' | 'open' | 'wrong_answer'

/** A call that an adapter did not answer as it must: the fault is the adapter's or its queue's. */
export class AdapterFailed extends Error {
  override name = 'AdapterFailed'
  code = 'E_ADAPTER_FAILED'

  constructor(
    readonly because: AdapterFailure,
    readonly detail = ''
  ) {
    super(`The adapter failed: ${because}${detail && ` (${detail})`}`)
  }
}
