import { clock } from '#shared/clock'
import { putSetting, type SettingChange } from '#administration/actions/put_setting'
import { settings } from '#administration/settings/registry'
import { tellSetting } from '#administration/settings/tell_setting'
import type { WireValue } from '#administration/settings/wire_value'
import type { VisaKind } from '#administration/visas/visa_kind'

/** A setting that moves money or takes a guard off changes only with a second person. */
export const changeSettingVisa: VisaKind<SettingChange> = {
  kind: 'settings.change',
  grantedBy: 'visas.money',
  askedBy: 'settings.edit',
  always: true,
  tell: (summary, { translate }) => ({
    setting: translate(`${summary.words}.name`),
    from: String(summary.validFrom).split('-').reverse().join('.'),
  }),
  fact: ({ name, fact, payload: { code } }, reader) => {
    const setting = settings.named(code)
    if (name !== 'value' || !setting || fact === undefined) return null
    return tellSetting({ code, setting, value: fact as WireValue | null }, reader)
  },
  href: ({ payload }) => `/settings/${payload.code}`,
  async perform({ id, payload }) {
    // A grant that came late does not reach back over days already worked by the old value.
    const today = clock.today()
    const validFrom = payload.validFrom < today ? today : payload.validFrom
    await putSetting({ ...payload, validFrom }, id)
    return { validFrom }
  },
}
