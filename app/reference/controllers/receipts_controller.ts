import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { settingOn } from '#administration/queries/setting_on'
import { receiveVersion } from '#reference/actions/receive_version'
import { storeBundle } from '#reference/actions/store_bundle'
import PublicationPolicy from '#reference/policies/publication_policy'
import { conflictsOf } from '#reference/queries/conflicts'
import { planReceipt } from '#reference/queries/plan_receipt'
import {
  countReceipts,
  findReceipt,
  listReceipts,
  RECEIPTS_PAGE,
} from '#reference/queries/receipts'
import { referenceSource } from '#reference/queries/reference_source'
import { trustedCentres } from '#reference/queries/trusted_keys'
import { contentOfVersion, findVersion } from '#reference/queries/versions'
import { waitingVersion } from '#reference/queries/waiting_version'
import { changeCounts } from '#reference/rules/change_counts'
import { contentDifference } from '#reference/rules/content_difference'
import { contentOf } from '#reference/queries/content_of'
import { plansOf } from '#reference/transformers/change_lines'
import { expectedConflict, writtenConflict } from '#reference/transformers/conflict_view'
import { differencePage } from '#reference/transformers/difference_page'
import { receiptRow } from '#reference/transformers/receipt_row'
import { versionRow } from '#reference/transformers/version_row'
import { differenceFilter } from '#reference/validators/difference_filter'
import { bundleValidator, receiptValidator } from '#reference/validators/publication'

export default class ReceiptsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('view')
    const total = await countReceipts()
    const lastPage = Math.max(1, Math.ceil(total / RECEIPTS_PAGE))
    const currentPage = Math.min(differenceFilter(request.qs()).page, lastPage)
    const waiting = await waitingVersion()
    return inertia.render('reference/receipts/index', {
      receipts: {
        data: (await listReceipts(currentPage)).map(receiptRow),
        metadata: { currentPage, lastPage, perPage: RECEIPTS_PAGE, total },
      },
      waiting: waiting && versionRow((await findVersion(waiting.centre, waiting.number))!),
      centre: waiting?.centre ?? null,
      mode: await settingOn('reference.receipt'),
      source: await sourceView(),
      keys: (await trustedCentres()).map(({ keyId, centre, retiredAt }) => ({
        keyId,
        centre,
        retired: retiredAt !== null,
      })),
      mayReceive:
        work.tenant.kind === 'region' && (await bouncer.with(PublicationPolicy).allows('receive')),
    })
  }

  /** A file is verified and kept; what it would do is looked at before it does it. */
  async upload({ bouncer, request, response }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('receive')
    const { file } = await request.validateUsing(bundleValidator)
    const { centre, number } = await storeBundle(await readFile(file.tmpPath!), 'file')
    return response
      .redirect()
      .toPath(`/reference/receipts/create?centre=${centre}&number=${number}`)
  }

  async create({ bouncer, inertia, request, i18n }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('receive')
    const { centre, number } = await request.validateUsing(receiptValidator)
    const version = await findVersion(centre, number)
    if (!version) throw new DomainException('E_VERSION_UNKNOWN', {}, 404)
    const { items } = await contentOfVersion(centre, number)
    const difference = contentDifference(await contentOf('centre'), items)
    const { conflicts } = await planReceipt(items)
    return inertia.render('reference/receipts/create', {
      centre,
      version: versionRow(version),
      counts: changeCounts(difference),
      conflicts: conflicts.map((one) => expectedConflict(one, plansOf(items), i18n.locale)),
      changes: differencePage(difference, items, differenceFilter(request.qs()), i18n.locale),
    })
  }

  async store({ bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('receive')
    const { centre, number } = await request.validateUsing(receiptValidator)
    const version = await findVersion(centre, number)
    if (!version) throw new DomainException('E_VERSION_UNKNOWN', {}, 404)
    const { receiptId } = await receiveVersion({
      centre,
      number,
      via: version.came,
      keyId: version.keyId,
    })
    if (receiptId) return response.redirect().toRoute('receipts.show', { id: receiptId })
    session.flash('success', i18n.t('publication.receipts.had_it', { number }))
    return response.redirect().toRoute('receipts.index')
  }

  async show({ bouncer, inertia, params, i18n, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('view')
    const receipt = await findReceipt(params.id as string)
    if (!receipt) throw new DomainException('E_HTTP_404', {}, 404)
    const conflicts = await conflictsOf(receipt.id)
    const plans = plansOf((await contentOfVersion(receipt.centre, receipt.version)).items)
    return inertia.render('reference/receipts/show', {
      receipt: receiptRow(receipt),
      conflicts: conflicts.map((one) => writtenConflict(one, plans, i18n.locale)),
      today: clock.today(),
      mayDecide:
        work.tenant.kind === 'region' && (await bouncer.with(PublicationPolicy).allows('receive')),
    })
  }
}

async function sourceView() {
  const source = await referenceSource()
  if (!source) return null
  const { url, everyMinutes, failures, lastError, lastTryAt, lastSuccessAt, nextTryAt } = source
  return {
    url,
    everyMinutes,
    failures,
    lastError,
    lastTryAt: lastTryAt?.toISOString() ?? null,
    lastSuccessAt: lastSuccessAt?.toISOString() ?? null,
    nextTryAt: nextTryAt.toISOString(),
  }
}
