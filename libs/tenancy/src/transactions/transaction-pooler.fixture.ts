import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';

const readyForQuery = 0x5a;
const idle = 0x49;

/** A message as it travels: its type, its length, its content. */
function message(type: string, ...content: (Buffer | string | number)[]): Buffer {
  const body = Buffer.concat(
    content.map((part) => {
      if (typeof part === 'string') return Buffer.from(`${part}\0`);
      if (typeof part !== 'number') return part;
      const number = Buffer.alloc(4);
      number.writeInt32BE(part);
      return number;
    }),
  );
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const welcome = Buffer.concat([
  message('R', 0),
  message('S', 'server_version', '18.0'),
  message('S', 'client_encoding', 'UTF8'),
  message('S', 'integer_datetimes', 'on'),
  message('K', 1, 1),
  message('Z', Buffer.from('I')),
]);

/** A connection to the server, lent to one client until its transaction ends. */
class Lent {
  client: Socket | undefined;
  private rest = Buffer.alloc(0);

  constructor(
    readonly stream: Socket,
    private readonly giveBack: (lent: Lent) => void,
  ) {
    stream.on('data', (data: Buffer) => this.receive(data));
  }

  private receive(data: Buffer): void {
    this.client?.write(data);
    this.rest = Buffer.concat([this.rest, data]);
    let transactionEnded = false;
    while (this.rest.length >= 5 && this.rest.length >= 1 + this.rest.readInt32BE(1)) {
      const length = 1 + this.rest.readInt32BE(1);
      transactionEnded = this.rest[0] === readyForQuery && this.rest[5] === idle;
      this.rest = this.rest.subarray(length);
    }
    if (transactionEnded && this.rest.length === 0) this.giveBack(this);
  }
}

export interface Pooler {
  port: number;
  close(): Promise<void>;
}

/**
 * What PgBouncer does in transaction mode, and no more: any number of clients over few connections, each lent for the
 * length of a transaction to whoever asks first, with whatever an earlier client left on it.
 */
export async function startTransactionPooler(url: string, connections: number): Promise<Pooler> {
  const free: Lent[] = [];
  const waiting: ((lent: Lent) => void)[] = [];
  const giveBack = (lent: Lent) => {
    lent.client = undefined;
    const next = waiting.shift();
    if (next) next(lent);
    else free.push(lent);
  };
  const all: Lent[] = [];
  for (let i = 0; i < connections; i += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    // The driver has done the authentication; from here on its messages are not of our making.
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    stream.removeAllListeners('data');
    const lent = new Lent(stream, giveBack);
    all.push(lent);
    free.push(lent);
  }

  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    let begun = false;
    let lent: Lent | undefined;
    let pending: Buffer[] = [];
    let asked = false;
    socket.on('data', (data: Buffer) => {
      if (!begun) {
        begun = true;
        socket.write(welcome);
        return;
      }
      if (data[0] === 'X'.charCodeAt(0)) return void socket.end();
      if (lent?.client === socket) return void lent.stream.write(data);
      pending.push(data);
      if (asked) return;
      asked = true;
      const take = (taken: Lent) => {
        asked = false;
        lent = taken;
        taken.client = socket;
        taken.stream.write(Buffer.concat(pending));
        pending = [];
      };
      const ready = free.shift();
      if (ready) take(ready);
      else waiting.push(take);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const { stream } of all) stream.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
