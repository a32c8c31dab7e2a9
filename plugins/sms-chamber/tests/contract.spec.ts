import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { chamber } from './provider.ts'

registerPaymentAdapterSuite({ test, group: test.group, ...chamber })
