/** What a command may touch of the process: given by `main.ts`, and by the tests. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, asked for only where something is to be read from it. */
  readonly input: () => Input;
  /** Standard output: the result, and nothing else. Whoever prints much waits for each piece to be taken. */
  readonly out: (text: string) => void | Promise<void>;
  /** Standard error: progress, notes and refusals. */
  readonly note: (text: string) => void;
  /**
   * One line on standard error that says how far long work is: each text takes the place of the one before, and an
   * empty one wipes it away. Absent where no person is watching.
   */
  readonly progress?: (text: string) => void;
  /** True when standard output is a terminal. */
  readonly terminal: boolean;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What comes in, piece by piece. */
export type Input = AsyncIterable<Uint8Array> & {
  /** True where a person would have to type it. */
  readonly isTTY?: boolean;
};

/** Colours only for a person at a terminal who has not refused them. See no-color.org. */
export function wantsColour(io: Io, asked: boolean): boolean {
  return asked && io.terminal && !io.env.NO_COLOR && !io.env.CI && io.env.TERM !== 'dumb';
}
