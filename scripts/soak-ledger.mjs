/** Which packets of each producer have come: a producer numbers its packets from zero. */
export class Ledger {
  #pages = new Map();
  received = 0;
  doubled = 0;

  add({ apc, key }) {
    const producer = Number(apc);
    const number = Number(key);
    let page = this.#pages.get(producer) ?? new Uint8Array(1024);
    if (number >= page.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(number + 1)));
      larger.set(page);
      page = larger;
    }
    this.#pages.set(producer, page);
    if (page[number] === 1) this.doubled += 1;
    page[number] = 1;
    this.received += 1;
  }

  /** Packets missing before the last that came: a producer posts in order. */
  get gaps() {
    let gaps = 0;
    for (const page of this.#pages.values()) {
      for (let number = 0, last = page.lastIndexOf(1); number < last; number++) gaps += 1 - page[number];
    }
    return gaps;
  }

  /** How many of a producer's packets have come. */
  count(producer) {
    return (this.#pages.get(producer) ?? []).reduce((sum, value) => sum + value, 0);
  }
}
