import { defineFileAdapter } from '@hisob/contract'
import { answer } from './answer.js'
import { manifest } from './manifest.js'
import { read } from './read.js'

export default defineFileAdapter({ manifest, read, answer })
