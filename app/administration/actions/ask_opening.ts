import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { platformRows } from '#administration/queries/platform_rows'
import type { OpeningTemplate } from '#administration/tenants/opening'

/**
 * Asks for a region to be opened from a template; a job does it step by step. Answers its tenant id.
 *
 * @throws E_TENANT_CODE_TAKEN
 */
export async function askOpening(template: OpeningTemplate): Promise<number> {
  const tenantId = await store(template)
  if (tenantId === null) throw new DomainException('E_TENANT_CODE_TAKEN', {}, 409)
  const { code, host, soato, firstPeriod } = template
  await audit({
    action: 'tenant.opening_asked',
    subject: { kind: 'tenant', id: String(tenantId) },
    after: { code, host, soato, firstPeriod, districts: template.districts.length },
  })
  await announce('tenants.opening_asked', { tenantId })
  return tenantId
}

async function store(template: OpeningTemplate): Promise<number | null> {
  const [row] = await platformRows<{ id: number }>(
    `with opened as (
       insert into platform.tenants (kind, status, code, host, soato, name_uz, name_cyrl, name_ru)
       values ('region', 'opening', :code, :host, :soato, :nameUz, :nameCyrl, :nameRu)
       on conflict do nothing returning id
     )
     insert into platform.tenant_openings (tenant_id, template, asked_by)
     select id, :template::jsonb, :askedBy from opened returning tenant_id as id`,
    {
      code: template.code,
      host: template.host,
      soato: template.soato,
      nameUz: template.nameUz,
      nameCyrl: template.nameCyrl,
      nameRu: template.nameRu,
      template: JSON.stringify(template),
      askedBy: actorText(),
    }
  )
  return row?.id ?? null
}
