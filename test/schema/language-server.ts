import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** An editor with one server behind it, as the YAML extension of VS Code has. */
export interface Editor {
  /** Opens a text as a file of this repository, whether or not there is one. */
  readonly open: (name: string, text: string) => Promise<OpenFile>;
  /** Asks the server to end, and waits until it has. */
  readonly close: () => Promise<void>;
}

export interface OpenFile {
  /** What the server says of the file without being asked. */
  readonly mistakes: Promise<readonly Diagnostic[]>;
  readonly completions: (at: Position) => Promise<readonly CompletionItem[]>;
  /** What is shown for the place, as Markdown; empty where nothing is. */
  readonly hover: (at: Position) => Promise<string>;
}

/** The settings of an officer who has changed none, but for the one that would use the network. */
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false, url: '' } };

/** Starts the server. Nothing here waits for a time to go by: only for answers. */
export async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (mistakes: readonly Diagnostic[]) => void>();
  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section }) => (section === 'yaml' ? SETTINGS : {}));
    });
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.listen();
  const rootUri = pathToFileURL(ROOT).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'plans' }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  const open = async (name: string, text: string): Promise<OpenFile> => {
    const uri = pathToFileURL(join(ROOT, name)).href;
    const mistakes = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return {
      mistakes,
      completions: async (position) => {
        const found = await connection.sendRequest(CompletionRequest.type, {
          textDocument: { uri },
          position,
        });
        return Array.isArray(found) ? found : (found?.items ?? []);
      },
      hover: async (position) => {
        const shown = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
        return (shown?.contents as MarkupContent | undefined)?.value ?? '';
      },
    };
  };
  const close = async () => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
  };
  return { open, close };
}
