import { test } from '@japa/runner'
import { Breaker } from '#shared/adapters/breaker'

const LIMITS = { failures: 3, withinMs: 100, openMs: 50 }

function failedAt(...moments: number[]): Breaker {
  const breaker = new Breaker(LIMITS)
  moments.forEach((moment) => breaker.failed(moment))
  return breaker
}

test.group('Breaker', () => {
  test('opens after so many failures within the window only', ({ assert }) => {
    assert.equal(failedAt(0, 1).state(2), 'closed')
    assert.equal(failedAt(0, 1, 2).state(3), 'open')
    assert.equal(failedAt(0, 101, 102).state(103), 'closed')
  })

  test('lets one call through after its rest, whose end decides', ({ assert }) => {
    const breaker = failedAt(0, 1, 2)
    assert.isFalse(breaker.admits(51))
    assert.isTrue(breaker.admits(52))
    assert.isFalse(breaker.admits(53))
    breaker.failed(54)
    assert.equal(breaker.state(55), 'open')
    assert.isTrue(breaker.admits(104))
    breaker.succeeded()
    assert.equal(breaker.state(105), 'closed')
  })

  test('a probe that found no place leaves the next one free', ({ assert }) => {
    const breaker = failedAt(0, 1, 2)
    assert.isTrue(breaker.admits(60))
    breaker.gaveUp()
    assert.isTrue(breaker.admits(61))
  })
})
