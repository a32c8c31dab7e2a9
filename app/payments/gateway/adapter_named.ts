import type { PaymentAdapter } from '@hisob/contract'
import { adapters } from '#config/payments'

/** An installed adapter, loaded at its first use; null when there is none of that name. */
export async function adapterNamed(name: string): Promise<PaymentAdapter | null> {
  if (!Object.hasOwn(adapters, name)) return null
  const { default: adapter } = await adapters[name]!()
  return adapter
}
