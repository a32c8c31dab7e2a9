import { test } from '@japa/runner'
import { isOutOfService } from '#shared/http/is_out_of_service'

const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P03', '53300', '08006']
const OTHER = ['23505', '42P01', 'E_ROUTE_NOT_FOUND', undefined]

test.group('Out of service', () => {
  for (const code of AWAY) {
    test(`PL-19: ${code} asks to come again`, ({ assert }) => {
      assert.isTrue(isOutOfService(Object.assign(new Error('x'), { code })))
    })
  }

  for (const code of OTHER) {
    test(`${code} is a fault of ours`, ({ assert }) => {
      assert.isFalse(isOutOfService(Object.assign(new Error('x'), { code })))
    })
  }

  test('PL-19: a pool without a free connection, and a line cut off, ask to come again', ({
    assert,
  }) => {
    assert.isTrue(isOutOfService(Object.assign(new Error('x'), { name: 'KnexTimeoutError' })))
    assert.isTrue(isOutOfService(new Error('Connection terminated unexpectedly')))
    assert.isFalse(isOutOfService(null))
  })
})
