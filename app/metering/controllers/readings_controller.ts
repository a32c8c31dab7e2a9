import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { recordReading } from '#metering/actions/record_reading'
import ReadingPolicy from '#metering/policies/reading_policy'
import Reading from '#metering/models/reading'
import { judgeStored } from '#metering/queries/judge_stored'
import { deskAccount, deskRegisters, type DeskRegister } from '#metering/queries/reading_desk'
import { readingValidator } from '#metering/validators/reading'

export default class ReadingsController {
  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('record')
    const account = await within(request.input('account'), work.divisionIds)
    return inertia.render('metering/readings/create', {
      account,
      registers: await withDoubts(await deskRegisters(account.id)),
      today: clock.today(),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReadingPolicy).authorize('record')
    const { accountId, value, ...typed } = await request.validateUsing(readingValidator)
    const account = await within(accountId, work.divisionIds)
    const registers = await deskRegisters(account.id)
    if (!registers.some(({ servicePointId }) => servicePointId === typed.servicePointId)) {
      throw new DomainException('E_READING_NO_POINT', {}, 404)
    }
    const { outcome, reading } = await recordReading({
      ...typed,
      valueText: value,
      source: 'controller',
    })
    const tone = outcome === 'questioned' ? 'error' : 'success'
    session.flash(
      tone,
      [i18n.t(`metering.outcome.${outcome}`), ...noticed(reading, i18n)].join(' ')
    )
    return response.redirect().withQs({ account: account.id }).toRoute('metering.readings.create')
  }
}

function noticed({ hints }: Reading, i18n: HttpContext['i18n']) {
  if (!hints || hints.length === 0) return []
  const what = hints.map((hint) => i18n.t(`metering.hint.${hint}`)).join('; ')
  return [i18n.t('metering.noticed', { what })]
}

/** Why a kept reading is doubted, judged by what is known today. */
async function withDoubts(registers: DeskRegister[]) {
  const judged = []
  for (const register of registers) {
    judged.push({
      ...register,
      doubt: register.questionedId && (await doubtOf(register.questionedId)),
    })
  }
  return judged
}

async function doubtOf(id: string) {
  const { verdict } = await judgeStored(await Reading.findOrFail(id))
  return verdict.kind === 'questioned' ? verdict.code : 'other'
}

async function within(id: unknown, divisionIds: number[]) {
  const asked = typeof id === 'string' && /^\d{1,18}$/.test(id) ? id : '0'
  const account = await deskAccount({ id: asked, divisionIds })
  if (!account) throw new DomainException('E_HTTP_404', {}, 404)
  return account
}
