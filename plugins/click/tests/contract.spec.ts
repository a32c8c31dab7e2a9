import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { click, clickAdvanced } from './provider.ts'

registerPaymentAdapterSuite({ test, group: test.group, ...click })
registerPaymentAdapterSuite({ test, group: test.group, ...clickAdvanced })
