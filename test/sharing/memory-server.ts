/** A web folder in memory, as `fetch` sees it: files by their path, a counter of requests, and a fault for the next ones. */
export interface MemoryServer {
  readonly address: string;
  readonly files: Map<string, string>;
  /** Method, path and status of each request, and the bytes of its answer. */
  readonly requests: { method: string; path: string; status: number; bytes: number }[];
  readonly fetch: typeof globalThis.fetch;
  /** What is answered in place of the file. */
  answer: ((path: string) => Response | undefined | 'no answer') | null;
  /** Parts that may be written to. */
  writable: readonly string[];
}

export function memoryServer(address = 'https://files.riverton.example/plainpost/'): MemoryServer {
  const files = new Map<string, string>();
  const server: MemoryServer = {
    address,
    files,
    requests: [],
    answer: null,
    writable: [],
    fetch: async (input, init = {}) => {
      const path = String(input).slice(server.address.length);
      const method = init.method ?? 'GET';
      const answered = server.answer?.(path) ?? answerOf(method, path, init);
      if (answered === 'no answer') throw new TypeError('Failed to fetch');
      const bytes = (await answered.clone().arrayBuffer()).byteLength;
      server.requests.push({ method, path, status: answered.status, bytes });
      return answered;
    },
  };

  function answerOf(method: string, path: string, { headers, body }: RequestInit): Response {
    if (method === 'PUT' || method === 'DELETE') return write(method, path, body);
    const text = files.get(path);
    if (text === undefined) return new Response(null, { status: 404 });
    const etag = `"${tagOf(text)}"`;
    const known = new Headers(headers).get('if-none-match') ?? '';
    if (known.split(/,\s*/).includes(etag)) return new Response(null, { status: 304 });
    return new Response(text, { headers: { etag, 'content-type': 'application/octet-stream' } });
  }

  function write(method: string, path: string, body: RequestInit['body']): Response {
    if (!server.writable.some((part) => path.startsWith(part))) return new Response(null, { status: 403 });
    if (method === 'DELETE') return new Response(null, { status: files.delete(path) ? 204 : 404 });
    files.set(path, body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body));
    return new Response(null, { status: 201 });
  }
  return server;
}

function tagOf(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return `${text.length}-${sum}`;
}
