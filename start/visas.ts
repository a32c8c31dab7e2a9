import { visaKinds } from '#administration/visas/registry'
import { changeSettingVisa } from '#administration/visas/change_setting_visa'

/** Everything that may need a second person. */
visaKinds.offer(changeSettingVisa)
