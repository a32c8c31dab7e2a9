import { playProvider } from './play/provider.js'

/** The facts by which the adapter is examined, here and at its installation. */
export default {
  KEY: {
    settings: { address: 'https://pay.example/api', token: ['secret-token'] },
    play: playProvider,
  },
}
