import { visaKinds } from '#administration/visas/registry'
import { changeSettingVisa } from '#administration/visas/change_setting_visa'
import { reversePaymentVisa } from '#payments/visas/reverse_payment_visa'

/** Everything that may need a second person. */
visaKinds.offer(changeSettingVisa, reversePaymentVisa)
