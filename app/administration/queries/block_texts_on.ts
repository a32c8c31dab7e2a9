import { one } from '#shared/database/sql'
import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import type { TemplateTexts } from '#administration/templates/template_texts'
import { textsIn } from '#administration/templates/texts_in'

type Asked = { kind: string; /** The document's own day. */ on: string; locale: DocumentLocale }

/**
 * The region's texts of a printed form on the document's own day: a version begins on a day after its
 * approval, so a document printed again finds the version that it was printed with.
 */
export async function blockTextsOn({ kind, on, locale }: Asked): Promise<BlockTexts> {
  const found = await one<{ texts: TemplateTexts }>(
    `select texts from print_templates
      where tenant_id = :tenant and kind = :kind and status = 'approved'
        and valid_from <= :on::date
      order by valid_from desc, version desc limit 1`,
    { kind, on }
  )
  return found ? textsIn(found.texts, locale) : {}
}
