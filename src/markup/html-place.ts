/** Where in HTML a piece of a template ends, as far as it matters for what may be printed there. */
export interface Place {
  readonly at: 'text' | 'tag-start' | 'tag' | 'unquoted' | 'value' | 'comment';
  /** The element whose tag this is, or whose content is no HTML: `script`. */
  readonly element: string;
  readonly attribute: string;
  readonly quote: string;
  /** What stands in the value of the attribute so far. */
  readonly value: string;
}

export const START: Place = { at: 'text', element: '', attribute: '', quote: '', value: '' };

/** Elements whose content a browser does not read as HTML, up to their end tag. */
const RAW = ['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp'];

/** The place behind a text that begins at a place. Reads HTML as browsers do, of the kinds that templates are written in. */
export function placeAfter(text: string, start: Place): Place {
  let place = start;
  let rest = text;
  while (rest !== '') [place, rest] = STEPS[place.at](rest, place);
  return place;
}

type Step = (rest: string, place: Place) => readonly [Place, string];

const STEPS: Readonly<Record<Place['at'], Step>> = {
  text(rest, place) {
    if (RAW.includes(place.element)) {
      const end = new RegExp(`</${place.element}(?=[\\s/>])`, 'i').exec(rest);
      return end ? [{ ...START, at: 'tag' }, rest.slice(end.index + end[0].length)] : [place, ''];
    }
    const found = /<(?:!--|[!/]?[a-z][^\s/>]*(?=[\s/>]))|<$|<[!/]?[a-z-][^\s/>]*$/i.exec(rest);
    if (!found) return [START, ''];
    const [opening] = found;
    const after = rest.slice(found.index + opening.length);
    if (opening === '<!--') return [{ ...START, at: 'comment' }, after];
    const element = opening.startsWith('</') ? '' : opening.slice(1).toLowerCase();
    return [{ ...START, at: after === '' ? 'tag-start' : 'tag', element }, after];
  },
  // What follows the name decides whether the name has ended.
  'tag-start'(rest, place) {
    const [more = ''] = /^[^\s/>]*/.exec(rest) ?? [];
    const element = place.element + more.toLowerCase();
    const after = rest.slice(more.length);
    return [{ ...place, element, at: after === '' ? 'tag-start' : 'tag' }, after];
  },
  tag(rest, place) {
    const found = /^(?:[\s/]+|>|([^\s/>=]+)\s*=\s*(["']?)|[^\s/>=]+|=)/.exec(rest);
    const [all = rest.charAt(0), attribute, quote] = found ?? [];
    const after = rest.slice(all.length);
    if (all === '>') return [{ ...START, element: RAW.includes(place.element) ? place.element : '' }, after];
    if (attribute === undefined) return [place, after];
    const at = quote ? 'value' : 'unquoted';
    return [{ ...place, at, attribute: attribute.toLowerCase(), quote: quote ?? '', value: '' }, after];
  },
  unquoted(rest, place) {
    const [value = ''] = /^[^\s>]*/.exec(rest) ?? [];
    const after = rest.slice(value.length);
    return after === '' ? [place, ''] : [{ ...START, at: 'tag', element: place.element }, after];
  },
  value(rest, place) {
    const end = rest.indexOf(place.quote);
    if (end < 0) return [{ ...place, value: place.value + rest }, ''];
    return [{ ...START, at: 'tag', element: place.element }, rest.slice(end + 1)];
  },
  comment(rest) {
    const end = rest.indexOf('-->');
    return end < 0 ? [{ ...START, at: 'comment' }, ''] : [START, rest.slice(end + 3)];
  },
};

/** Attributes whose value a browser goes to. */
const ADDRESSES =
  /^(?:href|src|srcset|action|formaction|poster|cite|data|background|ping|manifest|longdesc|xlink:href)$/;

/** Attributes whose value a browser runs, or reads as more than text. */
const CODE = /^(?:on.*|style|srcdoc|http-equiv)$/;

/**
 * Why no value may be printed at a place; nothing where the escape for text makes it safe. `asAddress`: the value
 * is one that was made safe as an address.
 */
export function refusalAt({ at, element, attribute, value }: Place, asAddress: boolean): string | undefined {
  if (at === 'text') {
    const readable = !RAW.includes(element) || element === 'title' || element === 'textarea';
    return readable ? undefined : `nothing can be printed in <${element}>`;
  }
  if (at === 'comment') return 'nothing can be printed in a comment';
  if (at === 'unquoted') return `put the value of ${attribute} into quotation marks`;
  if (at !== 'value') return 'the name of an element or attribute cannot be printed';
  if (CODE.test(attribute)) return `nothing can be printed in ${attribute}`;
  if (!ADDRESSES.test(attribute) || value.startsWith('#') || (asAddress && value === '')) return undefined;
  return `write ${attribute}="{{url ...}}", which lets only safe addresses through`;
}
