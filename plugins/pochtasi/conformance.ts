import type { Conformance } from '@hisob/contract/test_suite'
import { csvFacts } from './tests/facts_csv.ts'
import { dbfFacts, fixedFacts } from './tests/facts_dbf.ts'
import { ubrFacts } from './tests/facts_ubr.ts'

/** The facts by which the adapters of this package are examined, here and by whoever installs it. */
export default {
  pochtasi_ubr: ubrFacts,
  pochtasi_csv: csvFacts,
  pochtasi_fixed: fixedFacts,
  pochtasi_dbf: dbfFacts,
} satisfies Conformance
