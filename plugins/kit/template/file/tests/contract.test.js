import { describe, test } from 'node:test'
import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import conformance from '../conformance.js'
import adapter from '../src/index.js'

registerFileAdapterSuite({ test, group: describe, adapter, ...conformance.KEY })
