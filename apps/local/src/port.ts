import { createServer } from 'node:net';

/** A free port where 0 is asked for; otherwise the port itself, refused with the mend when something listens on it. */
export function checkedPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
            )
          : error.code === 'EACCES'
            ? new Error(
                `Port ${port} needs rights this account lacks. Choose one above 1024: PORT=4310 npm start`,
              )
            : error,
      ),
    );
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
