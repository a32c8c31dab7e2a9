import { defineAdapter } from '@hisob/contract'
import { decode, authenticate } from './decode.js'
import { encode } from './encode.js'
import { manifest } from './manifest.js'

export default defineAdapter({ manifest, authenticate, decode, encode })
