import { paynetAdapter } from './paynet_adapter.ts'
import { paynetSoapAdapter } from './soap/paynet_soap_adapter.ts'

export default [paynetAdapter, paynetSoapAdapter]
export { paynetAdapter, paynetSoapAdapter }
export type { PaynetSettings } from './manifest.ts'
export type { PaynetSoapSettings } from './soap/manifest.ts'
