import { paymeAdapter } from './payme_adapter.ts'
import { paymeLinkAdapter } from './payme_link_adapter.ts'

export { checkoutLink } from './checkout_link.ts'
export type { PaymeLinkSettings } from './link_manifest.ts'
export type { PaymeSettings } from './manifest.ts'
export { paymeAdapter, paymeLinkAdapter }
export default [paymeAdapter, paymeLinkAdapter]
