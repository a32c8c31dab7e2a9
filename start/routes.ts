import '#administration/routes'
import '#reference/routes'
import '#billing/routes'
import '#payments/routes'
import '#household/routes'
import '#monitoring/routes'
import '#portal/routes'

import '#shared/routes'
