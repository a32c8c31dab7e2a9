export type { Examination } from './suite/examination.ts'
export type { FileExamination, FilePair, FileSample } from './suite/file_examination.ts'
export { loopbackHost } from './suite/loopback_host.ts'
export type { GatewayMood, MessageExamination, PlayedGateway } from './suite/message_examination.ts'
export type {
  OutboundExamination,
  PlayedProvider,
  ProviderMood,
} from './suite/outbound_examination.ts'
export type { ExpectedReply, PaymentSample } from './suite/payment_sample.ts'
export type { ProviderFacts } from './suite/provider_facts.ts'
export { readSamples } from './suite/read_samples.ts'
export { examineAdapter } from './suite/examine_adapter.ts'
export type { Conformance, Verdict } from './suite/examine_adapter.ts'
export {
  registerFileAdapterSuite,
  registerMessageAdapterSuite,
  registerOutboundAdapterSuite,
  registerPaymentAdapterSuite,
} from './suite/register.ts'
