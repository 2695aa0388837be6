import type { Line } from '../lines.ts';
import type { Piece } from '../pieces.ts';
import type { Range } from '../positions.ts';
import type { TextProblem } from '../reading-rules.ts';

/** Where the `yaml` library could not go on. */
export interface Mistake {
  readonly text: string;
  /** What the library points at; often the place where the mistake came to light and not the mistake. */
  readonly at: Range;
  /** The line of it; where that is empty, the last line before it that is not. */
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** What is told about a mistake. */
export type Told = Pick<TextProblem, 'message' | 'help' | 'range'>;

/** Recognises one thing that YAML does to people, and tells it in words they can act on; nothing when it is another. */
export type Trap = (mistake: Mistake) => Told | undefined;
