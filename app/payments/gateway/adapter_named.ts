import { installed } from '#shared/adapters/installed'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

/** An installed online adapter by its key; null when there is none of that name. */
export function adapterNamed(name: string): Promise<InstalledAdapter<'payment'> | null> {
  return installed('payment', name)
}
