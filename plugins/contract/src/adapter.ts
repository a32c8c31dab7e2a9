import type { FileAdapter } from './file_adapter.ts'
import type { MessageAdapter } from './message_adapter.ts'
import type { OutboundAdapter } from './outbound_adapter.ts'
import type { PaymentAdapter } from './payment_adapter.ts'

/** An adapter of any kind; `manifest.kind` tells which. */
export type Adapter = PaymentAdapter | FileAdapter | OutboundAdapter | MessageAdapter

/** The default export of a package: one adapter, or several of one provider. */
export type AdapterPackage = { readonly default: Adapter | readonly Adapter[] }
