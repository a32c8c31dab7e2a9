import { asTenant } from '#shared/tenancy/as_tenant'
import { accountFacts } from '#accounts/queries/account_facts'
import { administrationFacts } from '#administration/queries/administration_facts'
import { openAdministrator } from '#administration/tenants/open_administrator'
import { openRoles } from '#administration/tenants/open_roles'
import { openSettings } from '#administration/tenants/open_settings'
import { openTree } from '#administration/tenants/open_tree'
import { openingSteps } from '#administration/tenants/opening'
import { regionFigures } from '#administration/tenants/region_figures'
import { tenantFacts } from '#administration/tenants/tenant_facts'
import { runFacts } from '#billing/queries/run_facts'
import { receiveMeterTypes } from '#equipment/actions/receive_meter_types'
import { openFirstPeriod } from '#ledger/actions/open_first_period'
import { receiveChart } from '#ledger/actions/receive_chart'
import { periodFacts } from '#ledger/queries/period_facts'
import { figuresOfRegion } from '#monitoring/queries/figures_of_region'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { channelFacts } from '#payments/queries/channel_facts'
import { receiveReference } from '#reference/actions/receive_reference'

/** What the centre's page tells of a region, module by module. */
tenantFacts.offer(administrationFacts, accountFacts, periodFacts, runFacts, channelFacts)

/** Who adds a region up for the republic. */
regionFigures.from(figuresOfRegion)

/** How a region is opened from its template. */
openingSteps.offer(
  openTree,
  openRoles,
  { key: 'reference', run: (tenantId) => asTenant(tenantId, () => receiveReference()) },
  { key: 'chart', run: (tenantId) => asTenant(tenantId, () => receiveChart()) },
  { key: 'equipment', run: (tenantId) => asTenant(tenantId, () => receiveMeterTypes()) },
  { key: 'payments', run: (tenantId) => asTenant(tenantId, () => openCashDesk()) },
  openSettings,
  {
    key: 'periods',
    run: (tenantId, { firstPeriod }) => asTenant(tenantId, () => openFirstPeriod(firstPeriod)),
  },
  openAdministrator
)
