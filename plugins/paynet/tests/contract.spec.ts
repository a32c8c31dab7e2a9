import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { paynet } from './provider.ts'

registerPaymentAdapterSuite({ test, group: test.group, ...paynet })
