import { describe, test } from 'node:test'
import { registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import conformance from '../conformance.js'
import adapter from '../src/index.js'

registerMessageAdapterSuite({ test, group: describe, adapter, ...conformance.KEY })
