import type { Conformance } from '@hisob/contract/test_suite'
import { eskizFacts } from './tests/facts.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default { eskiz: eskizFacts } satisfies Conformance
