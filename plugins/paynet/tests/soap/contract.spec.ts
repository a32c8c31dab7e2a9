import { registerPaymentAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { paynetSoap } from './provider.ts'

registerPaymentAdapterSuite({ test, group: test.group, ...paynetSoap })
