// Asked by the container's health check: is this process ready to serve?
const port = process.env.PORT ?? '4310';
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`);
  process.exit(ok ? 0 : 1);
} catch {
  process.exit(1);
}
