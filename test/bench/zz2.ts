import { extensionId, launch } from '../browser/launch.ts';
import { measureOpening } from './opening.ts';
import * as o from './opening.ts';
import { writeFileSync } from 'node:fs';
const launched = await launch();
await (o as any).fill(launched, 10000);
const page = await launched.context.newPage();
await page.goto(`chrome-extension://${extensionId}/popup.html`);
for (let i = 0; i < 3; i++) console.log(await page.evaluate(() => new Promise((resolve) => {
  const t0 = performance.now(); const out: any = {};
  const op = indexedDB.open('plainpost');
  op.onsuccess = () => { out.open = performance.now() - t0; const t1 = performance.now();
    const r = op.result.transaction('templates').objectStore('templates').getAll();
    r.onsuccess = () => { const rows = r.result; out.getAll = performance.now() - t1; const t2 = performance.now();
      const s = JSON.stringify(rows); out.size = s.length; out.stringify = performance.now() - t2; const t3 = performance.now(); JSON.parse(s); out.parse = performance.now() - t3;
      const t4 = performance.now(); const c = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }); rows.slice().sort((a: any, b: any) => c.compare(a.title, b.title)); out.sort = performance.now() - t4;
      const t5 = performance.now(); const k = op.result.transaction('templates').objectStore('templates').getAllKeys(); k.onsuccess = () => { out.keys = performance.now() - t5; 
        const t6 = performance.now(); const st = op.result.transaction('templates').objectStore('templates'); const q = st.count(); q.onsuccess = () => { out.count = performance.now() - t6; op.result.close(); resolve(out); } };
    }; };
})));
// CPU profile of the opening
const p2 = await launched.context.newPage();
await p2.goto('about:blank');
const cdp = await launched.context.newCDPSession(p2);
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
for (let i = 0; i < 2; i++) { await p2.goto('about:blank'); await cdp.send('Profiler.start'); await p2.goto(`chrome-extension://${extensionId}/library.html`); await p2.getByRole('row').first().waitFor(); const { profile } = await cdp.send('Profiler.stop'); writeFileSync('/tmp/b-out/open.cpuprofile', JSON.stringify(profile)); }
await launched.close();
