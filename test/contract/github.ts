import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contract, type Edition, loadContract } from './contract.ts';
import { type Fault, type FaultKind, faultAnswer, faultCounter, isCarriedOut } from './faults.ts';
import { type Account, BOT, createRepository, OUTSIDER, type Repository } from './repository.ts';
import { answer, type Request, type Response } from './routes.ts';

/** One request as it arrived. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly sent?: unknown;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
}

/**
 * A GitHub of our own on this machine: it keeps a repository, answers the part of the API that
 * civicplan uses, holds every exchange against the published description, and fails when told to.
 */
export interface GitHub {
  /** For `apiUrl`; with `/api/v3` for Enterprise. */
  readonly url: string;
  readonly name: { readonly owner: string; readonly name: string };
  readonly repository: Repository;
  readonly log: readonly Logged[];
  /** What went against the description. A test ends with this being empty. */
  readonly violations: readonly string[];
  /** Sets what is to go wrong; counting starts anew. */
  fail(...faults: readonly Fault[]): void;
  /** An empty log. */
  forget(): void;
  /** From now on an issue is in the list only so long after it was opened, by the clock of `advance`. */
  lagBehind(milliseconds: number): void;
  advance(milliseconds: number): void;
  /** Gives its lists in pages that are smaller than those of GitHub, so that few issues fill several. */
  pagesOf(size: number): void;
  isListed(number: number): boolean;
  /** Takes a request and gives its answer without a connection: many times faster. */
  readonly fetch: typeof fetch;
  /** An empty repository, an empty log, no faults. */
  reset(): void;
  close(): Promise<void>;
}

/** Tokens that are accepted, and whose they are. */
export const TOKENS: Readonly<Record<string, Account>> = {
  'token-of-the-workflow': BOT,
  'token-of-a-passer-by': OUTSIDER,
};
export const TOKEN = 'token-of-the-workflow';

const NAME = { owner: 'exampleshire', name: 'plans' };

/** Starts one, on a port of its own. Close it when the tests are over. */
export async function startGitHub(edition: Edition = 'api.github.com'): Promise<GitHub> {
  const contract = loadContract(edition);
  const prefix = edition === 'api.github.com' ? '' : '/api/v3';
  let repository = createRepository();
  let log: Logged[] = [];
  let violations: string[] = [];
  let linked: readonly string[] = [];
  let nextFault = faultCounter([]);
  let clock = 0;
  let lag = 0;
  let pageSize = 100;

  /** What becomes of a request: the answer, if there is one, and whether it breaks off in the middle. */
  function handle(request: Request): { given?: Response; cut: boolean; fault?: FaultKind } {
    const api = `${server.url}${prefix}`;
    const place = { pageSize, base: `${api}/repos/${NAME.owner}/${NAME.name}`, repository: NAME };
    const fault = nextFault(request.method);
    const carriedOut = fault === undefined || isCarriedOut(fault);
    const before = repository.issues.length;
    const real = carriedOut ? answer({ ...request, now: clock }, repository, place) : undefined;
    const opened = repository.issues[before];
    if (opened !== undefined && lag > 0) repository.seenFrom.set(opened.number, clock + lag);
    const fake = fault === undefined ? undefined : faultAnswer(fault, `${api}/repositories/2/issues`);
    const given = fault === undefined || fault === 'cut-after' ? real : fake;

    const { method, path, query, sent } = request;
    log.push({ method, path, query, status: given?.status ?? 0, ...(sent === undefined ? {} : { sent }) });
    // A token that is not accepted can meet any operation; the description names it nowhere.
    const undescribed = real === undefined || real.status === 401;
    violations.push(...check(contract, request, real ?? fake, undescribed, linked));
    linked = real?.linked ?? linked;
    return { cut: fault === 'cut-after', ...(given && { given }), ...(fault && { fault }) };
  }

  async function serve(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { given, cut, fault } = handle(await read(message, prefix));
    if (given !== undefined) send(reply, given, cut);
    else if (fault !== 'hang-before') message.socket.destroy();
  }

  const server = await listen((message, reply) => {
    serve(message, reply).catch((error: unknown) => {
      violations.push(String(error));
      reply.destroy();
    });
  });
  return {
    url: `${server.url}${prefix}`,
    name: NAME,
    get repository() {
      return repository;
    },
    get log() {
      return log;
    },
    get violations() {
      return violations;
    },
    fail: (...faults) => {
      nextFault = faultCounter(faults);
    },
    forget: () => {
      log = [];
    },
    lagBehind: (milliseconds) => {
      lag = milliseconds;
    },
    pagesOf: (size) => {
      pageSize = size;
    },
    advance: (milliseconds) => {
      clock += milliseconds;
    },
    isListed: (number) => (repository.seenFrom.get(number) ?? 0) <= clock,
    fetch: async (url, init) => {
      const { given, cut } = handle(requestOf(String(url), init, prefix));
      if (given === undefined) throw new TypeError('fetch failed');
      return responseOf(given, cut);
    },
    reset: () => {
      repository = createRepository();
      log = [];
      violations = [];
      nextFault = faultCounter([]);
      clock = 0;
      lag = 0;
      pageSize = 100;
    },
    close: server.close,
  };
}

/** What of an exchange goes against the description, which was made for clients that mean well. */
function check(
  contract: Contract,
  request: Request,
  given: Response | undefined,
  fault: boolean,
  linked: readonly string[],
): string[] {
  const { method, path, query, sent } = request;
  const found = contract.violations({
    ...{ method, path, query, fault, linked },
    ...(sent === undefined ? {} : { sent }),
    ...(given === undefined ? {} : { status: given.status }),
    ...(given?.body === undefined ? {} : { answered: given.body }),
  });
  // GitHub refuses a request without one.
  return request.userAgent === undefined ? [...found, `${path}: no User-Agent`] : found;
}

async function read(message: IncomingMessage, prefix: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { authorization, 'user-agent': userAgent } = message.headers;
  const url = new URL(message.url ?? '/', 'http://localhost');
  return request(message.method ?? 'GET', url, text, { authorization, userAgent }, prefix);
}

/** The same of a request that never went over a wire. */
function requestOf(address: string, init: RequestInit | undefined, prefix: string): Request {
  const headers = new Headers(init?.headers);
  const authorization = headers.get('authorization') ?? undefined;
  const userAgent = headers.get('user-agent') ?? undefined;
  const text = typeof init?.body === 'string' ? init.body : '';
  return request(init?.method ?? 'GET', new URL(address), text, { authorization, userAgent }, prefix);
}

function request(
  method: string,
  url: URL,
  text: string,
  { authorization, userAgent }: { authorization?: string | undefined; userAgent?: string | undefined },
  prefix: string,
): Request {
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
  const inside = url.pathname.startsWith(prefix);
  return {
    method,
    path: inside ? url.pathname.slice(prefix.length) : `(no prefix) ${url.pathname}`,
    query: Object.fromEntries(url.searchParams),
    ...(text === '' ? {} : { sent: JSON.parse(text) as unknown }),
    ...(userAgent === undefined ? {} : { userAgent }),
    account: token === undefined ? 'none' : (TOKENS[token] ?? 'unknown'),
  };
}

function responseOf({ status, body, headers }: Response, cut: boolean): globalThis.Response {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const broken = new ReadableStream<Uint8Array>({
    start: (stream) => {
      stream.enqueue(Buffer.from((text ?? '').slice(0, (text ?? '').length >> 1)));
      stream.error(new TypeError('terminated'));
    },
  });
  return new globalThis.Response(cut ? broken : text, {
    status,
    headers: { 'content-type': type, ...headers },
  });
}

function send(reply: ServerResponse, { status, body, headers }: Response, cut: boolean): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const bytes = Buffer.from(text, 'utf8');
  reply.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers });
  if (!cut) reply.end(bytes);
  else reply.write(bytes.subarray(0, bytes.length >> 1), () => reply.socket?.destroy());
}

async function listen(
  serve: (message: IncomingMessage, reply: ServerResponse) => void,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(serve);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
