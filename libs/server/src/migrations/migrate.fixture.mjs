// Migrates the database of its argument, so that a test can kill it: says when it begins.
import { register } from 'node:module';

register('../../../testing/src/source-loader.mjs', import.meta.url);
const { migrate } = await import('./migrate.ts');
process.send('begins');
await migrate({ adminUrl: process.argv[2] });
process.disconnect();
