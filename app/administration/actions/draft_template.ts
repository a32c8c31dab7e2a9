import { one, rows } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { assertTextsStand } from '#administration/templates/assert_texts_stand'
import { printForms } from '#administration/templates/registry'
import type { TemplateTexts } from '#administration/templates/template_texts'

type Draft = { kind: string; texts: TemplateTexts }

/**
 * Writes the one draft of a printed form: a new version, or the texts of the draft there is.
 *
 * @throws E_TEMPLATE_UNKNOWN · E_TEMPLATE_TEXT
 */
export async function draftTemplate({ kind, texts }: Draft): Promise<number> {
  assertTextsStand(printForms.named(kind), texts)
  await rows(`select pg_advisory_xact_lock(hashtext('print_templates'), :tenant)`)
  const before = await one<{ texts: TemplateTexts }>(
    `select texts from print_templates
      where tenant_id = :tenant and kind = :kind and status = 'draft'`,
    { kind }
  )
  const draft = await one<{ version: number }>(before ? REWRITE : BEGIN, {
    kind,
    texts: JSON.stringify(texts),
    draftedBy: actorText(),
  })
  const { version } = draft!
  await audit({
    action: 'template.drafted',
    subject: { kind: 'template', id: kind },
    before: before ? { texts: before.texts } : {},
    after: { version, texts },
  })
  return version
}

const BEGIN = `
  insert into print_templates (kind, version, texts, drafted_by)
  select :kind, coalesce(max(version), 0) + 1, :texts::jsonb, :draftedBy
    from print_templates where tenant_id = :tenant and kind = :kind
  returning version`

const REWRITE = `
  update print_templates
     set texts = :texts::jsonb, drafted_by = :draftedBy, drafted_at = clock_timestamp()
   where tenant_id = :tenant and kind = :kind and status = 'draft'
  returning version`
