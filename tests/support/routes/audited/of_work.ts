import type { Audited } from '#tests/support/routes/audited/audited'

type Work = Exclude<Audited, { ask?: unknown } | { call?: unknown }>

/** What happens in answer to what was announced: by topic, one line for each reaction. */
export const REACTIONS: Record<string, Work> = {
  'reference.street_changed followStreet': {
    leaves: 'account.address_changed',
    through: 'accounts/actions/refresh_addresses',
  },
  'plugins.install_asked installAsked': {
    leaves: 'plugin.installed',
    through: 'administration/actions/keep_plugin',
  },
  'tenants.export_asked exportAsked': {
    nothing:
      'makes the file that tenant.export_asked asked for; taking it leaves tenant.export_taken',
  },
  'tenants.look_asked lookAtRegions': { nothing: 'counts what the list of regions shows' },
  'tenants.opening_asked openAsked': {
    nothing: 'does what the asking wrote down (tenant.opening_asked), step by step',
  },
  'tenants.told tellRegion': {
    nothing: 'is itself the row: it writes an act of the centre into the log of the region',
  },
  'metering.sheet_received readSheet': {
    leaves: 'reading_sheet.recorded',
    through: 'metering/actions/record_sheet',
  },
  'metering.file_received readImport': {
    leaves: 'import.finished',
    through: 'metering/actions/finish_import',
  },
  'metering.settlement_asked settleAsked': {
    leaves: 'consumption.settled',
    through: 'metering/actions/settle_month',
  },
  'messaging.received answerText': {
    nothing:
      'answers a message; what it asked for leaves its own trace by the call that it becomes',
  },
  'billing.tariff_trial_asked runTariffTrial': {
    nothing: 'a trial calculates and changes no bill',
  },
}

/** What a worker does for each tenant. */
export const DRAINS: Record<string, Work> = {
  'outbox': { nothing: 'hands announcements to the reactions above' },
  'messages': { nothing: 'hands messages over; what became of each stands in the message' },
  'gateways that bring messages': {
    nothing: 'keeps what gateways bring; the messages are answered by a reaction',
  },
  'penalty runs': {
    leaves: 'penalty_run.finished',
    through: 'billing/actions/advance_penalty_runs',
  },
  'billing runs': { leaves: 'billing_run.finished', through: 'billing/actions/finish_run' },
  'statements': {
    leaves: 'statement.posted',
    through: 'payments/actions/post_statement_chunk',
  },
  'payments asked for': { leaves: 'payment.recorded', through: 'payments/actions/note_payment' },
  'watch of the intake': { leaves: 'cut_hold.begun', through: 'payments/actions/hold_cuts' },
  'reconciliation of payments': {
    leaves: 'commission.posted',
    through: 'payments/actions/post_commissions',
  },
  'promises of payments': {
    nothing: 'lets promises that ran out expire; no money was posted, the promise says when',
  },
  'moves of divisions': { leaves: 'division.', through: 'administration/actions/make_move' },
  'states of regions': { nothing: 'counts what the list of regions shows' },
  'figures of the region': { nothing: 'publishes sums of what is there' },
  'planned names of streets': {
    leaves: 'street.renamed',
    through: 'reference/actions/take_street_name',
  },
  'versions of the reference': {
    leaves: 'reference.received',
    through: 'reference/actions/receive_version',
  },
  'source of the reference': {
    nothing: 'fetches a bundle; receiving it leaves reference.received',
  },
  'sealing of the audit log': { nothing: 'seals the log itself; its blocks are its trace' },
}

/** What people run on the console. */
export const COMMANDS: Record<string, Work> = {
  'audit:verify': { nothing: 'reads only' },
  'penalty:run': { leaves: 'penalty_run.planned', through: 'billing/actions/plan_penalty_run' },
  'billing:recompute': { nothing: 'reads only' },
  'billing:run': { leaves: 'billing_run.planned', through: 'billing/actions/plan_run' },
  'centre:open': { nothing: 'makes an empty tenant before there is anybody to name' },
  'channel:file': { leaves: 'channel.opened', through: 'payments/actions/keep_channel' },
  'channel:message': {
    leaves: 'message_channel.opened',
    through: 'messaging/actions/open_message_channel',
  },
  'channel:open': { leaves: 'channel.opened', through: 'payments/actions/keep_channel' },
  'consumption:settle': { leaves: 'consumption.settled', through: 'metering/actions/settle_month' },
  'demo:code': { nothing: 'prints a code of the demo' },
  'ledger:verify': { nothing: 'reads only' },
  'hisob:prepare': { nothing: 'migrations and the demo, whose actions leave their own rows' },
  'plugin:add': { leaves: 'plugin.installed', through: 'administration/actions/keep_plugin' },
  'plugin:allow': { leaves: 'plugin.allowed', through: 'administration/actions/allow_plugin' },
  'plugin:disable': { leaves: 'plugin.disabled', through: 'administration/actions/disable_plugin' },
  'plugin:enable': { leaves: 'plugin.enabled', through: 'administration/actions/enable_plugin' },
  'plugin:forbid': { leaves: 'plugin.forbidden', through: 'administration/actions/allow_plugin' },
  'plugin:list': { nothing: 'reads only' },
  'plugin:remove': { leaves: 'plugin.removed', through: 'administration/actions/remove_plugin' },
  'publication:keys': { nothing: 'writes a key file beside the database' },
  'readings:import': { leaves: 'readings.imported', through: 'metering/actions/open_import' },
  'reference:bundle': { nothing: 'writes a published version into a file' },
  'reference:receive': { nothing: 'keeps a bundle; receiving it leaves reference.received' },
  'reference:source': { nothing: 'tells this server where bundles come from; no data of a tenant' },
  'reference:trust': { nothing: 'tells this server whose signatures count; no data of a tenant' },
  'tenant:export': { leaves: 'tenant.exported', through: 'administration/commands/tenant_export' },
  'user:invite': { leaves: 'user.invitation_issued', through: 'administration/actions/issue_link' },
}
