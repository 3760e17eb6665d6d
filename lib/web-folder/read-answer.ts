import type { Clock } from './clock';
import type { FaultKind } from './fault';

/** The whole body of an answer, or which kind of fault it has. */
export type ReadAnswer =
  | { readonly ok: true; readonly text: string; readonly bytes: number }
  | { readonly ok: false; readonly fault: FaultKind };

/** Reads a body as UTF-8, counting its bytes as they come; it stops at `most` of them. */
export async function readAnswer(response: Response, most: number, clock: Clock): Promise<ReadAnswer> {
  // Compressed, the length said is that of what travels, not of what we count.
  const said = response.headers.has('content-encoding') ? null : lengthSaid(response.headers);
  if (said !== null && said > most) return drop(response, 'too-large');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      clock.beat();
      bytes += part.value.byteLength;
      if (bytes > most) {
        await reader?.cancel();
        return { ok: false, fault: 'too-large' };
      }
      chunks.push(part.value);
    }
  } catch {
    return { ok: false, fault: clock.ranOut() ? 'slow' : 'cut-short' };
  }
  if (said !== null && bytes !== said) return { ok: false, fault: 'cut-short' };
  return decode(chunks, bytes);
}

function decode(chunks: readonly Uint8Array[], bytes: number): ReadAnswer {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    return { ok: true, text: parts.join('') + decoder.decode(), bytes };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

function lengthSaid(headers: Headers): number | null {
  const said = headers.get('content-length');
  return said !== null && /^\d{1,15}$/.test(said) ? Number(said) : null;
}

async function drop(response: Response, fault: FaultKind): Promise<ReadAnswer> {
  await response.body?.cancel().catch(() => undefined);
  return { ok: false, fault };
}
