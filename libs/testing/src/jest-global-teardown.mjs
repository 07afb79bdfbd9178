export default async function tearDown() {
  await globalThis.rolewrightTestServices?.stop();
}
