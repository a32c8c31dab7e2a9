import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { bank1c } from '../src/bank_1c.ts'
import { bank1cFacts } from './facts_1c.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: bank1c, ...bank1cFacts })
