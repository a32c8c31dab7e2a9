import { test } from '@japa/runner'
import { trustedProxies } from '#shared/http/trusted_proxies'

const TABLE: readonly [string | undefined, string, boolean][] = [
  [undefined, '127.0.0.1', true],
  [undefined, '::1', true],
  [undefined, '::ffff:127.0.0.1', true],
  [undefined, '10.0.0.5', false],
  ['loopback', '10.0.0.5', false],
  ['10.0.0.5', '10.0.0.5', true],
  ['10.0.0.5', '::ffff:10.0.0.5', true],
  ['10.0.0.5', '10.0.0.6', false],
  ['10.0.0.5', '127.0.0.1', false],
  ['loopback, 10.1.0.0/16', '10.1.255.9', true],
  ['loopback, 10.1.0.0/16', '127.0.0.1', true],
  ['fd00::/8', 'fd12::1', true],
  ['none', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  ['loopback', 'not an address', false],
]

test.group('Trusted proxies', () => {
  for (const [list, address, trusted] of TABLE) {
    test(`"${list ?? 'nothing said'}" ${trusted ? 'trusts' : 'does not trust'} ${address}`, ({
      assert,
    }) => {
      assert.equal(trustedProxies(list)(address), trusted)
    })
  }

  for (const wrong of ['nginx', '10.0.0.0/33', '10.0.0.0/0', '10.0.0/8', 'true']) {
    test(`"${wrong}" is refused at the start`, ({ assert }) => {
      assert.throws(() => trustedProxies(wrong), /TRUST_PROXY/)
    })
  }
})
