import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { payme } from './provider.ts'

registerPaymentAdapterSuite({ test, group: test.group, ...payme })
