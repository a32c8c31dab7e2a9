import type { Conformance } from '@hisob/contract/test_suite'
import { payme } from './tests/provider.ts'

const settings = {
  merchantId: '587f72c72cac0d162c722ae2',
  accountField: 'account',
  returnAfterMs: '15000',
  mode: 'test',
}

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default { payme, payme_link: { settings } } satisfies Conformance
