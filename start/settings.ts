import { settings } from '#administration/settings/registry'
import { SECURITY_SETTINGS } from '#administration/security_settings'
import { ADMINISTRATION_SETTINGS } from '#administration/settings'
import { BILLING_SETTINGS } from '#billing/settings'
import { MESSAGING_SETTINGS } from '#messaging/settings'
import { METERING_SETTINGS } from '#metering/settings'
import { RECONCILIATION_SETTINGS } from '#payments/reconciliation_settings'
import { PAYMENT_SETTINGS } from '#payments/settings'
import { REFERENCE_SETTINGS } from '#reference/settings'

/** The settings of all subsystems, in the order of the page. */
settings.offer(
  ADMINISTRATION_SETTINGS,
  SECURITY_SETTINGS,
  REFERENCE_SETTINGS,
  MESSAGING_SETTINGS,
  METERING_SETTINGS,
  BILLING_SETTINGS,
  PAYMENT_SETTINGS,
  RECONCILIATION_SETTINGS
)
