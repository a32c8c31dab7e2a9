import type { Conformance } from '@hisob/contract/test_suite'
import { paynet } from './tests/provider.ts'
import { paynetSoap } from './tests/soap/provider.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default { paynet, paynet_soap: paynetSoap } satisfies Conformance
