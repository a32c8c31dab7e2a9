import type { Conformance } from '@hisob/contract/test_suite'
import { chamber } from './tests/provider.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default { sms_chamber: chamber } satisfies Conformance
