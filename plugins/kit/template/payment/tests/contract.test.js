import { describe, test } from 'node:test'
import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import conformance from '../conformance.js'
import adapter from '../src/index.js'

registerPaymentAdapterSuite({ test, group: describe, adapter, ...conformance.KEY })
