import { type Place, placeAfter, refusalAt, START } from './html-place.ts';
import { nameOf } from './template.ts';

/** The helper that makes an address safe. */
const ADDRESS = 'url';

/** Stands for whatever is printed in the value of an attribute. */
const PRINTED = '\uFFFC';

/**
 * Looks at a template for HTML, and refuses values where escaping them as text does not make them safe: in
 * scripts, styles and comments, as names, without quotation marks, and as addresses.
 *
 * @throws Error with the line of the template
 */
export function inspectHtml(program: hbs.AST.Program): void {
  const end = through(program.body, START);
  if (end.at !== 'text') throw new Error('The template ends inside a tag.');
}

function through(statements: readonly hbs.AST.Statement[], start: Place): Place {
  return statements.reduce(behind, start);
}

function behind(place: Place, statement: hbs.AST.Statement): Place {
  switch (statement.type) {
    case 'ContentStatement':
      return placeAfter((statement as hbs.AST.ContentStatement).value, place);
    case 'CommentStatement':
      return place;
    case 'MustacheStatement': {
      const refusal = refusalAt(place, nameOf(statement as hbs.AST.MustacheStatement) === ADDRESS);
      if (refusal !== undefined) refuse(statement, refusal);
      return withValue(place);
    }
    case 'PartialStatement':
      if (refusalAt(place, false) !== undefined || place.at !== 'text')
        refuse(statement, 'a part can stand in text only');
      return place;
    case 'DecoratorBlock':
      if (through((statement as hbs.AST.DecoratorBlock).program.body, START).at !== 'text')
        refuse(statement, 'a part has to end outside of tags');
      return place;
    case 'BlockStatement':
      return behindBlock(place, statement as hbs.AST.BlockStatement);
    default:
      return refuse(statement, `${statement.type} is not for web pages`);
  }
}

/** Whichever way is taken, what follows has to stand in the same place. */
function behindBlock(place: Place, block: hbs.AST.BlockStatement): Place {
  const repeated = 'original' in block.path && block.path.original === 'each';
  const ways = [block.program, block.inverse].map((way) => (way ? through(way.body, place) : place));
  const ends = repeated ? [...ways, place] : ways;
  const [first = place] = ends;
  if (ends.some((end) => !same(end, first))) {
    refuse(block, 'a tag or an attribute that is opened in a block has to be closed in it');
  }
  const unsure = ends.find((end) => end.at === 'tag-start') ?? first;
  return ends.every((end) => end.value.charAt(0) === first.value.charAt(0))
    ? withValue(unsure)
    : { ...first, value: PRINTED };
}

/** Before the name of a tag has ended, and after: which it is, what follows will tell. */
function same(a: Place, b: Place): boolean {
  const inTag = ({ at }: Place) => (at === 'tag-start' ? 'tag' : at);
  return (
    inTag(a) === inTag(b) && a.element === b.element && a.attribute === b.attribute && a.quote === b.quote
  );
}

function withValue(place: Place): Place {
  return place.at === 'value' ? { ...place, value: place.value.charAt(0) + PRINTED } : place;
}

function refuse({ loc }: hbs.AST.Node, why: string): never {
  throw new Error(`Line ${loc.start.line}: ${why}.`);
}
