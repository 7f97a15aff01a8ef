// Adds up the TRX files of a test run. No results at all is a failure: zero tests exit with 0 otherwise.
// Before the last line stand the ten classes that took longest, so that a suite that grows slow says where.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [map, status] = process.argv.slice(2);
let passed = 0, failed = 0;
const klassen = new Map();
for (const bestand of existsSync(map) ? readdirSync(map).filter(b => b.endsWith('.trx')) : []) {
  const trx = readFileSync(join(map, bestand), 'utf8');
  const tellers = /<Counters ([^>]*)\/>/.exec(trx)?.[1] ?? '';
  const tel = naam => Number(new RegExp(`\\b${naam}="(\\d+)"`).exec(tellers)?.[1] ?? 0);
  passed += tel('passed');
  failed += tel('failed') + tel('error') + tel('timeout') + tel('aborted');

  const klasVan = new Map([...trx.matchAll(/<UnitTest [^>]*\bid="([^"]+)".*?<TestMethod [^>]*\bclassName="([^"]+)"/gs)].map(m => [m[1], m[2]]));
  for (const [, id, uur, minuut, seconde] of trx.matchAll(/<UnitTestResult [^>]*\btestId="([^"]+)"[^>]*\bduration="(\d+):(\d+):([\d.]+)"/g)) {
    const klas = (klasVan.get(id) ?? '?').replace(/^LobBeleid\.Tests\./, '');
    const som = klassen.get(klas) ?? { duur: 0, aantal: 0 };
    som.duur += Number(uur) * 3600 + Number(minuut) * 60 + Number(seconde);
    som.aantal++;
    klassen.set(klas, som);
  }
}
if (klassen.size > 0) {
  console.log('Slowest classes (seconds in its tests, without what it starts before them):');
  for (const [klas, { duur, aantal }] of [...klassen].sort((a, b) => b[1].duur - a[1].duur).slice(0, 10)) {
    console.log(`${duur.toFixed(1).padStart(8)} s  ${klas} (${aantal})`);
  }
}
if (failed === 0 && (passed === 0 || status !== '0')) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
