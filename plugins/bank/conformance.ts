import type { Conformance } from '@hisob/contract/test_suite'
import { bank1cFacts } from './tests/facts_1c.ts'
import { bankCamtFacts, bankMt940Facts } from './tests/facts_mt940.ts'
import { bankTableFacts } from './tests/facts_table.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default {
  bank_1c: bank1cFacts,
  bank_table: bankTableFacts,
  bank_camt: bankCamtFacts,
  bank_mt940: bankMt940Facts,
} satisfies Conformance
