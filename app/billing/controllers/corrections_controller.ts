import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { addMonths, monthsBetween, type IsoDate, type Period } from '#shared/kernel/calendar'
import PersonalAccount from '#accounts/models/personal_account'
import { viewedPersonal } from '#administration/actions/viewed_personal'
import { pendingVisa } from '#administration/queries/pending_visa'
import { previewBill } from '#billing/actions/preview_bill'
import { askCorrection } from '#billing/actions/ask_correction'
import type { CorrectionKind } from '#billing/correction'
import CorrectionPolicy from '#billing/policies/correction_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { accountToCorrect, type AccountToCorrect } from '#billing/queries/account_to_correct'
import { correctionsOfAccount } from '#billing/queries/corrections_of_account'
import { recalculation } from '#billing/queries/recalculation'
import { correctionOrder } from '#billing/transformers/correction_order'
import { recalculationForPage } from '#billing/transformers/recalculation_for_page'
import { correctionValidator, newCorrectionValidator } from '#billing/validators/correction'
import { correctVisa } from '#billing/visas/correct_visa'
import { refundVisa } from '#billing/visas/refund_visa'
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
      await pendingVisa({ kind: refundVisa.kind, subject }),
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
    const {
      kind = 'adjustment',
      to = addMonths(clock.period(), -1),
      through = clock.today(),
    } = asked
    const from = asked.from && asked.from < to ? asked.from : to
    if (through > clock.today()) throw new DomainException('E_BOOKED_IN_FUTURE')
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
      through,
      today: clock.today(),
      preview: await previewOf(account, kind, { from, to, through }),
    })
  }

  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(CorrectionPolicy).authorize('correct')
    const divisionIds = work.divisionIdsWith('billing.adjust')
    const { id } = await accountInReach({ id: params.id, divisionIds })
    const asked = await request.validateUsing(correctionValidator)
    const last = 'through' in asked ? asked.through : asked.bookedOn
    if (asked.bookedOn > clock.today() || last > clock.today()) {
      throw new DomainException('E_BOOKED_IN_FUTURE')
    }
    const other = 'otherNumber' in asked ? await otherAccount(asked.otherNumber, divisionIds) : null
    const outcome = await askCorrection(correctionOrder(id, asked, other))
    session.flash('success', i18n.t(`corrections.said.${outcome}`))
    return response.redirect().toPath(`/billing/accounts/${id}/corrections`)
  }
}

type Asked = { from: Period; to: Period; through: IsoDate }

/** What the kinds that charge would come to; null of those that say their sum themselves. */
async function previewOf(account: AccountToCorrect, kind: CorrectionKind, asked: Asked) {
  if (kind === 'recalculation') return recalculationForPage(await recalculation(account, asked))
  if (kind !== 'early_bill' && kind !== 'final_bill') return null
  if (account.isClosed) throw new DomainException('E_ACCOUNT_CLOSED')
  const { through } = asked
  const { penaltyMinor, ...found } = await previewBill(account, { kind, through })
  return recalculationForPage(found, penaltyMinor)
}

async function otherAccount(number: string, divisionIds: number[]): Promise<string> {
  const account = await PersonalAccount.query()
    .where('number', number)
    .whereIn('division_id', divisionIds)
    .first()
  if (!account) throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
  return account.id
}
