import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { DOCUMENT_LOCALES } from '#shared/documents/document_locale'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { assertTextsStand } from '#administration/templates/assert_texts_stand'
import { printForms } from '#administration/templates/registry'
import type { TemplateTexts } from '#administration/templates/template_texts'

type Approval = { kind: string; validFrom: string; act: string | null; reason: string }

/**
 * Puts the draft in force from a day that has not begun: what was printed until then keeps its text.
 * A block is written in every language or in none; a version without texts returns to the built-in.
 *
 * @throws E_TEMPLATE_UNKNOWN · E_TEMPLATE_DAY · E_TEMPLATE_NO_DRAFT · E_TEMPLATE_LANGUAGES · E_TEMPLATE_TEXT
 */
export async function approveTemplate({ kind, validFrom, act, reason }: Approval): Promise<void> {
  const form = printForms.named(kind)
  if (validFrom <= clock.today()) throw new DomainException('E_TEMPLATE_DAY')
  const draft = await one<{ id: string; version: number; texts: TemplateTexts }>(
    `select id, version, texts from print_templates
      where tenant_id = :tenant and kind = :kind and status = 'draft' for update`,
    { kind }
  )
  if (!draft) throw new DomainException('E_TEMPLATE_NO_DRAFT')
  assertTextsStand(form, draft.texts)
  assertEveryLanguage(draft.texts)
  await affect(
    `update print_templates
        set status = 'approved', valid_from = :validFrom::date, act = :act, reason = :reason,
            approved_by = :approvedBy, approved_at = clock_timestamp()
      where tenant_id = :tenant and id = :id`,
    { id: draft.id, validFrom, act, reason, approvedBy: actorText() }
  )
  await audit({
    action: 'template.approved',
    subject: { kind: 'template', id: kind },
    reason,
    after: { version: draft.version, validFrom, act, texts: draft.texts },
  })
}

function assertEveryLanguage(texts: TemplateTexts) {
  for (const [block, byLocale = {}] of Object.entries(texts)) {
    const written = DOCUMENT_LOCALES.filter((locale) => byLocale[locale])
    if (written.length > 0 && written.length < DOCUMENT_LOCALES.length) {
      throw new DomainException('E_TEMPLATE_LANGUAGES', { block })
    }
  }
}
