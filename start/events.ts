import { react } from '#shared/events/reactions'
import { exportAsked } from '#administration/jobs/export_asked'
import { installAsked } from '#administration/jobs/install_asked'
import { lookAtRegions } from '#administration/jobs/look_at_regions'
import { openAsked } from '#administration/jobs/open_asked'
import { tellRegion } from '#administration/jobs/tell_region'
import { followStreet } from '#accounts/jobs/follow_street'
import { settleAsked } from '#metering/jobs/settle_asked'
import { readImport } from '#metering/jobs/read_import'
import { readSheet } from '#metering/jobs/read_sheet'
import { answerText } from '#payments/actions/answer_text'
import { runTariffTrial } from '#billing/jobs/run_tariff_trial'

/** Everything the product does in answer to anything that happened, on one screen. */
react({
  'reference.street_changed': [followStreet],
  'plugins.install_asked': [installAsked],
  'tenants.export_asked': [exportAsked],
  'tenants.look_asked': [lookAtRegions],
  'tenants.opening_asked': [openAsked],
  'tenants.told': [tellRegion],
  'metering.file_received': [readImport],
  'metering.sheet_received': [readSheet],
  'metering.settlement_asked': [settleAsked],
  'messaging.received': [answerText],
  'billing.tariff_trial_asked': [runTariffTrial],
})
