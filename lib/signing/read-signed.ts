import { compactVerify, importJWK } from 'jose';
import * as v from 'valibot';
import { hostileKey } from '@/lib/library/exchange/hostile-key';
import { parseJson } from '@/lib/library/exchange/parse-json';
import { type PublicKey, thumbprintOf, thumbprintSchema } from './public-key';
import { type SignedKind, typeOf } from './sign';

/** A signed document as it came: nothing in it counts before `isSignedBy` said yes. */
export type ReadSigned =
  | {
      readonly ok: true;
      /** The thumbprint of the key it says it was signed with. */
      readonly by: string;
      readonly document: unknown;
      /** Whether it was signed with this key, and says so. */
      isSignedBy(key: PublicKey): Promise<boolean>;
    }
  | { readonly ok: false };

/** The largest document that is read, bytes; documents of a library lie beside their signature and may be larger. */
export const largestSigned = 4_000_000;

/** Takes a signed document apart: a JWS in compact form of one kind, ES256 only. Never throws. */
export function readSigned(jws: string, kind: SignedKind): ReadSigned {
  const refused = { ok: false } as const;
  const [header = '', payload = '', signature = '', ...rest] = jws.trim().split('.');
  if (jws.length > largestSigned || !signature || rest.length > 0) return refused;
  const head = v.safeParse(headerSchema, jsonIn(header));
  const document = jsonIn(payload);
  if (!head.success || document === undefined || head.output.typ !== typeOf(kind)) return refused;
  const { kid } = head.output;
  return {
    ok: true,
    by: kid,
    document,
    async isSignedBy(key) {
      try {
        if ((await thumbprintOf(key)) !== kid) return false;
        await compactVerify(jws.trim(), await importJWK({ ...key }, 'ES256'), { algorithms: ['ES256'] });
        return true;
      } catch {
        return false;
      }
    },
  };
}

const headerSchema = v.strictObject({ alg: v.literal('ES256'), kid: thumbprintSchema, typ: v.string() });

/** The JSON in a part of it; undefined where there is none, or where it names what no document may name. */
function jsonIn(part: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
    const parsed = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return parsed.ok && hostileKey(parsed.value) === null ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
