import vine from '@vinejs/vine'
import { DOCUMENT_LOCALES } from '#shared/documents/document_locale'
import { templateFault } from '#administration/rules/template_fault'
import type { PrintForm } from '#administration/templates/print_form'
import { dayField } from '#administration/validators/day_field'

type Allowed = { places: readonly string[]; most: number }

const standing = vine.createRule<Allowed>((value, allowed, field) => {
  const found = typeof value === 'string' ? templateFault(value, allowed) : null
  if (!found) return
  const { fault, at } = found
  if (fault === 'length') return field.report('It is too long', 'maxLength', field, { max: at })
  field.report('{{ at }} does not stand here', `template_${fault}`, field, { at })
})

/** The texts of a form by block and language; an empty one leaves the built-in text. */
export function templateValidator({ blocks, places }: PrintForm) {
  const byLocale = (most: number) =>
    vine.object(
      Object.fromEntries(
        DOCUMENT_LOCALES.map((locale) => [
          locale,
          vine.string().trim().use(standing({ places, most })).optional(),
        ])
      )
    )
  return vine.create({
    texts: vine.object(
      Object.fromEntries(
        Object.entries(blocks).map(([block, most]) => [block, byLocale(most).optional()])
      )
    ),
  })
}

export const templateApprovalValidator = vine.create({
  validFrom: dayField(),
  act: vine.string().trim().maxLength(200).optional(),
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const templatePreviewValidator = vine.create({
  /** The number of a version; without it the built-in texts. */
  version: vine.number().withoutDecimals().min(1).max(1_000_000).optional(),
  locale: vine.enum(DOCUMENT_LOCALES).optional(),
})
