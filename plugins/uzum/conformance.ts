import type { Conformance } from '@hisob/contract/test_suite'
import { uzum } from './tests/provider.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default { uzum } satisfies Conformance
