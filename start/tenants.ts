import { accountFacts } from '#accounts/queries/account_facts'
import { administrationFacts } from '#administration/queries/administration_facts'
import { regionFigures } from '#administration/tenants/region_figures'
import { tenantFacts } from '#administration/tenants/tenant_facts'
import { runFacts } from '#billing/queries/run_facts'
import { periodFacts } from '#ledger/queries/period_facts'
import { figuresOfRegion } from '#monitoring/queries/figures_of_region'
import { channelFacts } from '#payments/queries/channel_facts'

/** What the centre's page tells of a region, module by module. */
tenantFacts.offer(administrationFacts, accountFacts, periodFacts, runFacts, channelFacts)

/** Who adds a region up for the republic. */
regionFigures.from(figuresOfRegion)
