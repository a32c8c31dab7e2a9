import { clickAdvancedAdapter } from './advanced/click_advanced_adapter.ts'
import { clickInvoiceAdapter } from './invoice/click_invoice_adapter.ts'
import { clickAdapter } from './shop/click_adapter.ts'

export type { ClickAdvancedSettings } from './advanced/manifest.ts'
export type { ClickInvoiceSettings } from './invoice/manifest.ts'
export type { ClickSettings } from './shop/manifest.ts'
export { clickAdapter, clickAdvancedAdapter, clickInvoiceAdapter }
export default [clickAdapter, clickAdvancedAdapter, clickInvoiceAdapter]
