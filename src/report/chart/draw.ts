import type { Picture } from '../document/document.ts';
import { drawBurnUp } from './burn-up.ts';
import type { Lettering } from './line.ts';
import { drawSlippage } from './slippage.ts';
import { drawStatusBars } from './status-bars.ts';
import { drawTimeline } from './timeline.ts';

/** A picture, with what is said of it to those who cannot see it. */
export interface Drawn {
  /** An SVG document of its own, with title and description. */
  readonly svg: string;
  readonly title: string;
  readonly description: string;
}

export interface DrawingOptions extends Lettering {
  /** Goes in front of the ids inside the picture, which have to differ on one page. */
  readonly idPrefix: string;
  /** With more lines than this a picture is parted into several on one scale. */
  readonly rowsPerChart?: number;
}

/** Draws a picture; a long one becomes several. The same picture and options give the same text. */
export function draw(picture: Picture, options: DrawingOptions): readonly Drawn[] {
  switch (picture.kind) {
    case 'timeline':
      return drawTimeline(picture, options);
    case 'status-bars':
      return drawStatusBars(picture, options);
    case 'burn-up':
      return drawBurnUp(picture, options);
    case 'slippage':
      return drawSlippage(picture, options);
  }
}
