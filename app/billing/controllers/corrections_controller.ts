import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { addMonths, monthsBetween } from '#shared/kernel/calendar'
import PersonalAccount from '#accounts/models/personal_account'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { pendingVisa } from '#administration/queries/pending_visa'
import { askCorrection } from '#billing/actions/ask_correction'
import CorrectionPolicy from '#billing/policies/correction_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { correctionsOfAccount } from '#billing/queries/corrections_of_account'
import { recalculation } from '#billing/queries/recalculation'
import { correctionOrder } from '#billing/transformers/correction_order'
import { recalculationForPage } from '#billing/transformers/recalculation_for_page'
import { correctionValidator, newCorrectionValidator } from '#billing/validators/correction'
import { correctVisa } from '#billing/visas/correct_visa'
import { writeOffVisa } from '#billing/visas/write_off_visa'

/** The limitation period: what is older is not recalculated. */
const MOST_MONTHS = 36

export default class CorrectionsController {
  async index({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(CorrectionPolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('billing.view')
    const { id, number, name } = await accountInReach({ id: params.id, divisionIds })
    await viewedPersonal({ kind: 'account', id, accountId: id })
    const subject = { kind: 'account', id }
    const visas = [
      await pendingVisa({ kind: correctVisa.kind, subject }),
      await pendingVisa({ kind: writeOffVisa.kind, subject }),
    ]
    const corrections = await correctionsOfAccount(id)
    return inertia.render('billing/corrections/index', {
      account: {
        id,
        number,
        name,
        balanceMinor: String((await accountToCorrect(id)).balanceMinor),
      },
      corrections: corrections.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })),
      visas: visas.filter((visa) => visa !== null),
    })
  }

  async create({ bouncer, inertia, params, request, work }: HttpContext) {
    await bouncer.with(CorrectionPolicy).authorize('correct')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await accountInReach({ id: params.id, divisionIds })
    await viewedPersonal({ kind: 'account', id, accountId: id })
    const account = await accountToCorrect(id)
    const asked = await newCorrectionValidator.validate(request.qs())
    const { kind = 'adjustment', to = addMonths(clock.period(), -1) } = asked
    const from = asked.from && asked.from < to ? asked.from : to
    if (monthsBetween(from, to) >= MOST_MONTHS) throw new DomainException('E_TOO_MANY_MONTHS')
    return inertia.render('billing/corrections/create', {
      account: {
        id,
        number: account.number,
        name: account.name,
        balanceMinor: account.balanceMinor.toString(),
      },
      kind,
      span: { from, to },
      today: clock.today(),
      preview:
        kind === 'recalculation'
          ? recalculationForPage(await recalculation(account, { from, to }))
          : null,
    })
  }

  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CorrectionPolicy).authorize('correct')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await accountInReach({ id: params.id, divisionIds })
    const asked = await request.validateUsing(correctionValidator)
    if (asked.bookedOn > clock.today()) throw new DomainException('E_BOOKED_IN_FUTURE')
    const other = 'otherNumber' in asked ? await otherAccount(asked.otherNumber, divisionIds) : null
    const outcome = await askCorrection(correctionOrder(id, asked, other))
    session.flash('success', i18n.t(`corrections.said.${outcome}`))
    return response.redirect().toPath(`/billing/accounts/${id}/corrections`)
  }
}

async function otherAccount(number: string, divisionIds: number[]): Promise<string> {
  const account = await PersonalAccount.query()
    .where('number', number)
    .whereIn('division_id', divisionIds)
    .first()
  if (!account) throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
  return account.id
}
