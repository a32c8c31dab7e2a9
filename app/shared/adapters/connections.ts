import { connect as plain, type Socket } from 'node:net'
import { connect as secure } from 'node:tls'
import type { Places } from '#shared/adapters/allow_list'
import { notAllowed } from '#shared/adapters/allow_list'
import { OUT } from '#shared/adapters/request_out'

const MOST_CONNECTIONS = 2

type Address = { host: string; port: number; tls: boolean }

/** Connections of bytes that one call has opened; all end with it. */
export function connections(places: Places) {
  const open = new Map<number, Socket>()
  let last = 0

  async function connect({ host, port, tls }: Address): Promise<number> {
    const mayOpen = places.allowsAddress(host, port) && open.size < MOST_CONNECTIONS
    if (!mayOpen) throw notAllowed()
    const socket = await opened({ host, port, tls }, places)
    open.set(++last, socket)
    return last
  }

  function write(id: number, bytes: Uint8Array): Promise<void> {
    const socket = the(id)
    return new Promise((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
  }

  function close(id: number) {
    open.get(id)?.destroy()
    open.delete(id)
  }

  function the(id: number): Socket {
    const socket = open.get(id)
    if (!socket) throw new Error('There is no such connection')
    return socket
  }

  const read = (id: number) => readFrom(the(id))

  return { connect, write, read, close, closeAll: () => [...open.keys()].forEach(close) }
}

/** What has come, or comes within the host's time; null at the end. */
function readFrom(socket: Socket): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const end = (bytes: Buffer | null) => {
      clearTimeout(late)
      socket.off('readable', look).off('end', finish).off('error', finish).off('close', finish)
      resolve(bytes && new Uint8Array(bytes))
    }
    const look = () => {
      const bytes = socket.read() as Buffer | null
      if (bytes) end(bytes)
      else if (socket.readableEnded || socket.destroyed) end(null)
    }
    const finish = () => end(null)
    const late = setTimeout(finish, OUT.totalMs)
    socket.on('readable', look).once('end', finish).once('error', finish).once('close', finish)
    look()
  })
}

function opened({ host, port, tls }: Address, { lookup }: Places): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const options = { host, port, lookup }
    const socket = tls ? secure({ ...options, servername: host }) : plain(options)
    const late = setTimeout(() => socket.destroy(new Error('No connection')), OUT.connectMs)
    socket.once('error', (error) => (clearTimeout(late), reject(error)))
    socket.once(tls ? 'secureConnect' : 'connect', () => {
      clearTimeout(late)
      socket.on('error', () => {})
      resolve(socket)
    })
  })
}
