export type { Adapter, AdapterPackage } from './adapter.ts'
export { allOf } from './all_of.ts'
export type { Amount } from './amount.ts'
export { assertNever } from './assert_never.ts'
export { basicCredentials } from './basic_credentials.ts'
export type { Command, Confirm, Fiscalise, Promised, Release, Reserve } from './command.ts'
export { CONTRACT_VERSION } from './contract_version.ts'
export type { Credentials } from './credentials.ts'
export type { Decoded } from './decoded.ts'
export {
  defineAdapter,
  defineFileAdapter,
  defineMessageAdapter,
  defineOutboundAdapter,
} from './define_adapter.ts'
export type {
  Control,
  FileAdapter,
  FileWarning,
  LineVerdict,
  Party,
  RawFile,
  ReadFile,
  StatementLine,
  UnreadableFile,
  UnreadableLine,
} from './file_adapter.ts'
export type { Connection, Host, HttpReply, HttpRequest } from './host.ts'
export { isRefused } from './is_refused.ts'
export { isSecretOf } from './is_secret_of.ts'
export { isTemporary } from './is_temporary.ts'
export type {
  AnyManifest,
  FileManifest,
  Introduction,
  Manifest,
  MessageManifest,
  OutboundManifest,
} from './manifest.ts'
export type {
  DeliveryReport,
  InboundMessage,
  MessageAdapter,
  MessageResult,
  OutboundMessage,
  Received,
  ReceivingHost,
  Reception,
} from './message_adapter.ts'
export type {
  AccountFacts,
  CancellationFacts,
  Outcome,
  PaymentFacts,
  StatementRow,
  TwoPhaseOutcome,
} from './outcome.ts'
export { isTwoPhase } from './outcome.ts'
export type {
  OutboundAdapter,
  Poll,
  PollAnswer,
  PushAnswer,
  RequestToPay,
} from './outbound_adapter.ts'
export type { PaymentAdapter } from './payment_adapter.ts'
export type { RawCall } from './raw_call.ts'
export type { RawReply } from './raw_reply.ts'
export { readSettings } from './read_settings.ts'
export type { SettingProblem } from './read_settings.ts'
export { REFUSALS } from './refusal.ts'
export type { Refusal } from './refusal.ts'
export type { Parameter, Refused } from './refused.ts'
export { refuse } from './refuse.ts'
export type { ReservationFacts } from './reservation_facts.ts'
export type { SettingField } from './setting_field.ts'
export type { Settings, SettingsOf, SettingValue } from './settings.ts'
