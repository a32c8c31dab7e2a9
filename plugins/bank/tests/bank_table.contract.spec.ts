import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { bankTable } from '../src/bank_table.ts'
import { bankTableFacts } from './facts_table.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: bankTable, ...bankTableFacts })
