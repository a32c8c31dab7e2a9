export type { Amount } from './amount.ts'
export { assertNever } from './assert_never.ts'
export { basicCredentials } from './basic_credentials.ts'
export type { Command } from './command.ts'
export { CONTRACT_VERSION } from './contract_version.ts'
export type { Credentials } from './credentials.ts'
export type { Decoded } from './decoded.ts'
export { defineAdapter } from './define_adapter.ts'
export { isRefused } from './is_refused.ts'
export { isTemporary } from './is_temporary.ts'
export type { Manifest } from './manifest.ts'
export type { MessageAdapter, MessageResult, OutboundMessage } from './message_adapter.ts'
export type {
  AccountFacts,
  CancellationFacts,
  Outcome,
  PaymentFacts,
  StatementRow,
} from './outcome.ts'
export type { PaymentAdapter } from './payment_adapter.ts'
export type { RawCall } from './raw_call.ts'
export type { RawReply } from './raw_reply.ts'
export { readSettings } from './read_settings.ts'
export type { SettingProblem } from './read_settings.ts'
export { REFUSALS } from './refusal.ts'
export type { Refusal } from './refusal.ts'
export type { Parameter, Refused } from './refused.ts'
export { refuse } from './refuse.ts'
export type { SettingField } from './setting_field.ts'
export type { Settings, SettingsOf } from './settings.ts'
