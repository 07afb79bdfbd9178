// JavaScript, because Jest would turn TypeScript here into CommonJS, which cannot load the packages' sources.
import { register } from 'node:module';

register('./source-loader.mjs', import.meta.url);

/** Starts what the tests of a run share, says what that is, and hands it to the workers through the environment. */
export default async function setUp() {
  const { startServices } = await import('./services/services.ts');
  const services = await startServices();
  process.env.ROLEWRIGHT_TEST_SERVICES = JSON.stringify(services.info);
  globalThis.rolewrightTestServices = services;
}
