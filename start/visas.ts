import { visaKinds } from '#administration/visas/registry'
import { changeSettingVisa } from '#administration/visas/change_setting_visa'
import { changeRuleVisa } from '#reference/visas/change_rule_visa'
import { publishReferenceVisa } from '#reference/visas/publish_reference_visa'
import { publishTariffsVisa } from '#reference/visas/publish_tariffs_visa'
import { resetTotpVisa } from '#administration/visas/reset_totp_visa'
import { suspendTenantVisa } from '#administration/visas/suspend_tenant_visa'
import { correctVisa } from '#billing/visas/correct_visa'
import { refundVisa } from '#billing/visas/refund_visa'
import { writeOffVisa } from '#billing/visas/write_off_visa'
import { reopenPeriodVisa } from '#ledger/visas/reopen_period_visa'
import { reopenRepublicVisa } from '#ledger/visas/reopen_republic_visa'
import { waivePenaltyVisa } from '#billing/visas/waive_penalty_visa'
import { returnPaymentVisa } from '#payments/visas/return_payment_visa'
import { reversePaymentVisa } from '#payments/visas/reverse_payment_visa'
import { undoStatementVisa } from '#payments/visas/undo_statement_visa'

/** Everything that may need a second person. */
visaKinds.offer(
  changeSettingVisa,
  changeRuleVisa,
  publishReferenceVisa,
  publishTariffsVisa,
  resetTotpVisa,
  suspendTenantVisa,
  reopenPeriodVisa,
  reopenRepublicVisa,
  waivePenaltyVisa,
  correctVisa,
  writeOffVisa,
  refundVisa,
  returnPaymentVisa,
  reversePaymentVisa,
  undoStatementVisa
)
