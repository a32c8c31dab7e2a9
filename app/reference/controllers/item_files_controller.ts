import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { importItems } from '#reference/actions/import_items'
import ClassifierPolicy from '#reference/policies/classifier_policy'
import { classifierNamed } from '#reference/queries/classifier_named'
import { previewItems } from '#reference/queries/preview_items'
import { itemFileValidator } from '#reference/validators/item'

export default class ItemFilesController {
  async create({ bouncer, inertia, params }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const classifier = classifierNamed(params.classifier)
    return inertia.render('reference/classifiers/import', { classifier, verdicts: null })
  }

  /** The first sending shows what each line would do; the second, of the same file, does it. */
  async store({ bouncer, inertia, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ClassifierPolicy).authorize('edit')
    const classifier = classifierNamed(params.classifier)
    const { file, apply, reason } = await request.validateUsing(itemFileValidator)
    const origin = work.tenant.kind === 'centre' ? 'centre' : 'local'
    if (origin === 'local' && classifier.local === 'none') {
      throw new DomainException('E_ITEM_NOT_LOCAL')
    }
    const verdicts = await previewItems(classifier, await readFile(file.tmpPath!, 'utf8'))
    if (!apply) {
      const lines = verdicts.map(({ item, ...one }) => ({ ...one, name: item?.nameUz ?? '' }))
      return inertia.render('reference/classifiers/import', { classifier, verdicts: lines })
    }
    const n = await importItems(verdicts, { classifier, origin, reason: reason ?? file.clientName })
    session.flash('success', i18n.t('classifiers.imported', { n }))
    return response.redirect().toRoute('classifiers.show', { classifier: classifier.code })
  }
}
