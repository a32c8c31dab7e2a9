type Stop = () => unknown

/** All that this process has started: stopped in reverse order, each once. */
class Running {
  #stops: Stop[] = []
  #stopping: Promise<void> | undefined

  /** Remembers how to stop something; the answer forgets it again. */
  onStop(stop: Stop) {
    this.#stops.push(stop)
    return () => {
      this.#stops = this.#stops.filter((other) => other !== stop)
    }
  }

  get isStopping() {
    return this.#stopping !== undefined
  }

  stop() {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  async #stopAll() {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      try {
        await stop()
      } catch (error) {
        console.error(`While stopping: ${(error as Error).message}`)
      }
    }
  }
}

export const running = new Running()
