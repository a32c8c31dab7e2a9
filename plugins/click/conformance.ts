import type { Conformance } from '@hisob/contract/test_suite'
import { clickInvoiceFacts } from './tests/invoice_facts.ts'
import { click, clickAdvanced } from './tests/provider.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default {
  click,
  click_advanced: clickAdvanced,
  click_invoice: clickInvoiceFacts,
} satisfies Conformance
