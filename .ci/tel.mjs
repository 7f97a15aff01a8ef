// Adds up the TRX files of a test run. No results at all is a failure: zero tests exit with 0 otherwise.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [map, status] = process.argv.slice(2);
let passed = 0, failed = 0;
for (const bestand of existsSync(map) ? readdirSync(map).filter(b => b.endsWith('.trx')) : []) {
  const tellers = /<Counters ([^>]*)\/>/.exec(readFileSync(join(map, bestand), 'utf8'))?.[1] ?? '';
  const tel = naam => Number(new RegExp(`\\b${naam}="(\\d+)"`).exec(tellers)?.[1] ?? 0);
  passed += tel('passed');
  failed += tel('failed') + tel('error') + tel('timeout') + tel('aborted');
}
if (failed === 0 && (passed === 0 || status !== '0')) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
