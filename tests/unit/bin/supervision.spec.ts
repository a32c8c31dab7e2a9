import net from 'node:net'
import { test } from '@japa/runner'
import { backOff } from '#bin/services/back_off'
import { freePort } from '#bin/services/free_port'
import { portTrouble } from '#bin/services/port_trouble'
import { webAddress } from '#bin/services/web_address'
import { welcome } from '#bin/services/welcome'

test.group('a process that ended', () => {
  test('after a pause of {last} ms and {ran} ms of work it waits {expected} ms')
    .with([
      { last: 0, ran: 10, expected: 500 },
      { last: 500, ran: 10, expected: 1000 },
      { last: 16_000, ran: 10, expected: 30_000 },
      { last: 30_000, ran: 59_999, expected: 30_000 },
      { last: 30_000, ran: 60_000, expected: 500 },
    ])
    .run(({ assert }, { last, ran, expected }) => assert.equal(backOff(last, ran), expected))
})

test.group('a port', () => {
  test('in use is told with its number and its setting, and is not chosen', async ({ assert }) => {
    const other = net.createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as net.AddressInfo
    try {
      assert.equal(
        await portTrouble({ host: '127.0.0.1', port, setting: 'PORT' }),
        `Port ${port} is in use by another program: stop that program or set PORT in .env to a free port.`
      )
      assert.notEqual(await freePort(port), port)
    } finally {
      await new Promise((done) => other.close(done))
    }
    assert.isUndefined(await portTrouble({ host: '127.0.0.1', port, setting: 'PORT' }))
    assert.equal(await freePort(port), port)
  })

  test('of an address this machine does not have is told', async ({ assert }) => {
    const told = await portTrouble({ host: '192.0.2.1', port: 3333, setting: 'PORT' })
    assert.match(told!, /^Nothing can listen at 192\.0\.2\.1:3333/)
  })

  test('on every address is reached over the loopback', ({ assert }) => {
    assert.equal(webAddress('0.0.0.0', 3333), 'http://127.0.0.1:3333')
    assert.equal(webAddress('::', 3333), 'http://[::1]:3333')
    assert.equal(webAddress('10.0.0.5', 80), 'http://10.0.0.5:80')
  })
})

test.group('the welcome', () => {
  test('names the address, the logins and an account of the demo', ({ assert }) => {
    const text = welcome('http://127.0.0.1:3333', {
      logins: [{ role: 'cashier', region: 'demo', login: 'kassa', password: 'secret' }],
      accounts: [{ number: '1700001' }],
    })
    assert.include(text, 'Hisob is at http://127.0.0.1:3333')
    assert.include(text, 'cashier: region demo, login kassa, password secret')
    assert.include(text, 'account 1700001')
  })

  test('without a demo promises none', ({ assert }) => {
    assert.notInclude(welcome('http://127.0.0.1:3333'), 'Demo')
  })
})
