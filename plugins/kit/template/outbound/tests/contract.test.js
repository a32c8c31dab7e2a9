import { describe, test } from 'node:test'
import { registerOutboundAdapterSuite } from '@hisob/contract/test_suite'
import conformance from '../conformance.js'
import adapter from '../src/index.js'

registerOutboundAdapterSuite({ test, group: describe, adapter, ...conformance.KEY })
