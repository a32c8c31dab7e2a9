import { playGateway } from './play/gateway.js'

const settings = { address: 'https://sms.example/api', token: ['secret-token'] }

/** The facts by which the adapter is examined, here and at its installation. */
export default {
  KEY: {
    settings,
    play: playGateway,
    delivered: {
      providerReference: 'M-90211',
      call: {
        method: 'POST',
        path: '/messages/demo/KEY',
        headers: { authorization: 'Bearer secret-token' },
        body: new TextEncoder().encode('{"message":"M-90211","state":"delivered"}'),
        peer: '192.0.2.10',
        receivedAt: '2026-03-01T05:15:02.000Z',
      },
    },
  },
}
