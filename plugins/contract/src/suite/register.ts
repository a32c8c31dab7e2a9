import type { Settings } from '../settings.ts'
import { examineBytes } from './examine_bytes.ts'
import { examineBadFiles, examineFiles } from './examine_files.ts'
import { examineMessages } from './examine_messages.ts'
import { examineMoney } from './examine_money.ts'
import { examineOutbound } from './examine_outbound.ts'
import { examineRefusals } from './examine_refusals.ts'
import { examineSamples } from './examine_samples.ts'
import type { Examination } from './examination.ts'
import type { MessageExamination } from './message_examination.ts'
import type { FileExamination } from './file_examination.ts'
import type { OutboundExamination } from './outbound_examination.ts'

/**
 * The tests every payment adapter must pass. They register themselves with the runner that is handed
 * in and check with node:assert, so any runner will do.
 *
 * @example
 * registerPaymentAdapterSuite({ test, group: test.group, adapter: paynet, settings, samples, provider })
 */
export function registerPaymentAdapterSuite<S extends Settings>(examination: Examination<S>): void {
  const { group, adapter } = examination
  const { title } = adapter.manifest

  group(`${title}: recorded exchanges`, () => examineSamples(examination))
  group(`${title}: refusals`, () => examineRefusals(examination))
  group(`${title}: money and repeats`, () => examineMoney(examination))
  group(`${title}: bad bytes`, () => examineBytes(examination))
}

/** The tests every file adapter must pass, registered as those of payment adapters are. */
export function registerFileAdapterSuite<S extends Settings>(
  examination: FileExamination<S>
): void {
  const { group, adapter } = examination
  const { title } = adapter.manifest

  group(`${title}: recorded files`, () => examineFiles(examination))
  group(`${title}: bad files`, () => examineBadFiles(examination))
}

/** The tests every message adapter must pass; the gateway is played by the caller. */
export function registerMessageAdapterSuite<S extends Settings>(
  examination: MessageExamination<S>
): void {
  const { group, adapter } = examination
  group(`${adapter.manifest.title}: messages`, () => examineMessages(examination))
}

/** The tests every outbound adapter must pass; the provider is played by the caller. */
export function registerOutboundAdapterSuite<S extends Settings>(
  examination: OutboundExamination<S>
): void {
  const { group, adapter } = examination
  group(`${adapter.manifest.title}: requests to pay`, () => examineOutbound(examination))
}
