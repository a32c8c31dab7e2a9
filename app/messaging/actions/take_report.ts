import logger from '@adonisjs/core/services/logger'
import { isRefused, type RawCall, type RawReply } from '@hisob/contract'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { asTenant } from '#shared/tenancy/as_tenant'
import { tenantByCode } from '#administration/queries/tenants'
import { answerOfCall, keepCall } from '#messaging/actions/keep_call'
import { keepReport } from '#messaging/actions/keep_report'
import { askToReport } from '#messaging/gateway/ask_gateway'
import { openChannel } from '#messaging/gateway/open_channels'
import { isReportKey } from '#messaging/gateway/report_address'
import { channelOfReports } from '#messaging/queries/channel_of_reports'
import type { OpenChannel } from '#messaging/message_channel'

export type Report = {
  region: string
  code: string
  /** The secret part of the address. */
  key: string
  call: RawCall
  /** False when the body was too large, cut off or compressed: it is stored, and never read. */
  isReadable: boolean
  requestId: string
}

type Met = { tenantId: number; callId: string; channel: OpenChannel; knowsPeer: boolean }

/**
 * Takes what a gateway reports: stored as it came, then read by its adapter, then kept beside the
 * messages in one transaction with the verdict. Null to whoever does not know the address.
 */
export async function takeReport(report: Report): Promise<RawReply | null> {
  const met = await meet(report)
  if (!met) return null
  if (!met.knowsPeer) return refused(met, 'access_denied', 403)
  if (!report.isReadable) return refused(met, 'malformed', 400)
  try {
    return await take(met, report.call)
  } catch (error) {
    logger.error({ err: error, requestId: report.requestId }, 'a delivery report failed')
    return refused(met, error instanceof AdapterFailed ? error.because : 'internal', 503)
  }
}

async function meet({ region, code, key, call, requestId }: Report): Promise<Met | null> {
  const tenant = await tenantByCode(region)
  if (!tenant || tenant.status === 'opening') return null
  return asTenant(tenant.id, async () => {
    const kept = await channelOfReports(code, call.peer)
    if (!kept || !isReportKey(kept, key)) return null
    const channel = await openChannel(kept)
    if (!channel?.adapter.has.includes('report')) return null
    const callId = await keepCall({ channelId: kept.id, call, requestId })
    return { tenantId: tenant.id, callId, channel, knowsPeer: kept.knowsPeer }
  })
}

async function take({ tenantId, callId, channel }: Met, call: RawCall): Promise<RawReply> {
  const { reports, reply } = await askToReport(channel, call)
  if (isRefused(reports)) return refused({ tenantId, callId }, reports.refusal, 400)
  await asTenant(tenantId, async () => {
    for (const report of reports) await keepReport(channel.id, report)
    await answerOfCall(callId, reports.map(({ state }) => state).join(' '))
  })
  return reply
}

async function refused(
  { tenantId, callId }: Pick<Met, 'tenantId' | 'callId'>,
  outcome: string,
  status: number
): Promise<RawReply> {
  await asTenant(tenantId, () => answerOfCall(callId, outcome))
  return { status, headers: {}, body: new Uint8Array() }
}
