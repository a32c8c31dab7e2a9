/*
 * An outbound adapter that believes every word of the provider that a test plays: `push` and `poll`
 * hand on what its server answers. It runs in a thread, as any adapter does.
 */
const json = (reply) => JSON.parse(new TextDecoder().decode(reply.body))

const amountOf = ({ amount }) => amount && { amount: { ...amount, minor: BigInt(amount.minor) } }

async function ask(host, settings, path, wish) {
  const reply = await host.http({
    method: 'POST',
    url: `http://${settings.address}/${path}`,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(
      JSON.stringify(wish, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    ),
  })
  if (reply.kind === 'failed') return { kind: reply.contacted ? 'unknown' : 'not_contacted' }
  const answer = json(reply)
  return { ...answer, ...amountOf(answer) }
}

export default {
  manifest: {
    kind: 'outbound',
    key: 'test_outbound',
    title: 'A played provider',
    version: '1.0.0',
    contract: '^2.0.0',
    hosts: ['$address'],
    can: ['push', 'poll'],
    settings: [{ kind: 'text', name: 'address', about: 'Where the provider is played.' }],
  },
  push: (wish, settings, host) => ask(host, settings, 'push', wish),
  poll: (wish, settings, host) => ask(host, settings, 'poll', wish),
}
