import { installed } from '#shared/adapters/installed'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

/** An online adapter by its key, also while its package rests; null when there is none of that name. */
export function adapterNamed(name: string): Promise<InstalledAdapter<'payment'> | null> {
  return installed('payment', name)
}
