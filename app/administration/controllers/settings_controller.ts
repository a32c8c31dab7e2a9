import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { isDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { changeSetting } from '#administration/actions/change_setting'
import { nameIn } from '#administration/names'
import SettingPolicy from '#administration/policies/setting_policy'
import { pendingVisa } from '#administration/queries/pending_visa'
import { settingsOf } from '#administration/queries/settings_of'
import { parseSetting } from '#administration/settings/parse_setting'
import { settings } from '#administration/settings/registry'
import { toWire } from '#administration/settings/wire_value'
import { settingForCard } from '#administration/transformers/setting_for_card'
import { settingsForList } from '#administration/transformers/settings_for_list'
import { settingChangeValidator } from '#administration/validators/setting'
import { readerOf } from '#administration/visas/reader_of'

export default class SettingsController {
  async index({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(SettingPolicy).authorize('view')
    const rows = await settingsOf({ divisionId: work.division.id })
    const groups = settingsForList(rows, { today: clock.today(), reader: readerOf(i18n), work })
    return inertia.render('administration/settings/index', { groups })
  }

  async show({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(SettingPolicy).authorize('view')
    const { code } = params
    const setting = settings.named(code)
    if (!setting) throw new DomainException('E_SETTING_UNKNOWN', { code }, 404)
    const rows = await settingsOf({ divisionId: work.division.id, code })
    const scopes = ['all', String(work.division.id)]
    const waiting = await Promise.all(
      scopes.map((scope) =>
        pendingVisa({
          kind: 'settings.change',
          subject: { kind: 'setting', id: `${code}@${scope}` },
        })
      )
    )
    return inertia.render('administration/settings/show', {
      setting: settingForCard(rows, {
        code,
        setting,
        today: clock.today(),
        work,
        reader: readerOf(i18n),
      }),
      visas: waiting.filter((visa) => visa !== null),
      place: { name: nameIn(i18n.locale, work.division), isRoot: work.division.parentId === null },
      today: clock.today(),
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(SettingPolicy).authorize('edit')
    const asked = await request.validateUsing(settingChangeValidator)
    const isTenants = asked.scope === 'tenant'
    if (isTenants && work.division.parentId !== null) {
      throw new DomainException('E_SETTING_OF_TENANT', {}, 403)
    }
    if (!isDate(asked.validFrom)) throw new DomainException('E_HTTP_400', {}, 400)
    const outcome = await changeSetting({
      code: params.code,
      divisionId: isTenants ? null : work.division.id,
      value: asked.value === undefined ? null : valueOf(params.code, asked.value),
      validFrom: asked.validFrom,
      act: asked.act ?? null,
      reason: asked.reason,
    })
    session.flash('success', i18n.t(`settings.said.${outcome}`))
    return response.redirect().toRoute('settings.show', { code: params.code })
  }
}

function valueOf(code: string, text: string) {
  const setting = settings.named(code)
  if (!setting) throw new DomainException('E_SETTING_UNKNOWN', { code }, 404)
  const value = parseSetting(setting, text)
  if (value === null) throw new DomainException('E_SETTING_VALUE')
  return toWire(value)
}
