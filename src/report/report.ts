import type { View } from '../view/view.ts';
import type { ReportDocument } from './document/document.ts';

/** What is rendered into a file: figures for programs, and the same in words and in order for people. */
export interface Report {
  /** Of the file, without its ending. */
  readonly name: string;
  /** The plans that it is about, with figures that are theirs. */
  readonly view: View;
  readonly document: ReportDocument;
}
