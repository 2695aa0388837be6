import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contract, type Edition, loadContract } from './contract.ts';
import { type Fault, faultAnswer, faultCounter, isCarriedOut } from './faults.ts';
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

  async function serve(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const request = await read(message, prefix);
    const api = `${server.url}${prefix}`;
    const place = { base: `${api}/repos/${NAME.owner}/${NAME.name}`, repository: NAME };
    const fault = nextFault(request.method);
    const carriedOut = fault === undefined || isCarriedOut(fault);
    const real = carriedOut ? answer(request, repository, place) : undefined;
    const fake = fault === undefined ? undefined : faultAnswer(fault, `${api}/repositories/2/issues`);
    const given = fault === undefined || fault === 'cut-after' ? real : fake;

    const { method, path, query, sent } = request;
    log.push({ method, path, query, status: given?.status ?? 0, ...(sent === undefined ? {} : { sent }) });
    // A token that is not accepted can meet any operation; the description names it nowhere.
    const undescribed = real === undefined || real.status === 401;
    violations.push(...check(contract, request, real ?? fake, undescribed, linked));
    linked = real?.linked ?? linked;
    if (given !== undefined) send(reply, given, fault === 'cut-after');
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
    reset: () => {
      repository = createRepository();
      log = [];
      violations = [];
      nextFault = faultCounter([]);
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
  const url = new URL(message.url ?? '/', 'http://localhost');
  const token = /^(?:token|bearer) (.+)$/i.exec(message.headers.authorization ?? '')?.[1];
  const path = url.pathname.startsWith(prefix)
    ? url.pathname.slice(prefix.length)
    : `(no prefix) ${url.pathname}`;
  const userAgent = message.headers['user-agent'];
  return {
    method: message.method ?? 'GET',
    path,
    query: Object.fromEntries(url.searchParams),
    ...(text === '' ? {} : { sent: JSON.parse(text) as unknown }),
    ...(userAgent === undefined ? {} : { userAgent }),
    account: token === undefined ? 'none' : (TOKENS[token] ?? 'unknown'),
  };
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
