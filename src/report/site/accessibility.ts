import type { Site } from '../../source/config-pages.ts';
import type { View } from '../../view/view.ts';
import { SITE_WORDS } from '../../words/site.ts';
import { chapter } from '../document/chapter.ts';
import type { Block, Chapter } from '../document/document.ts';
import { linkTo } from '../document/link.ts';
import { paragraph } from '../document/note.ts';
import { FRONT } from './front.ts';
import { type SitePage, siteDocument } from './page.ts';

export const ACCESSIBILITY = 'accessibility.html';

const { statement: WORDS } = SITE_WORDS;

/**
 * The accessibility statement: what the software knows of its pages, what the configuration says, and what is
 * not known. It claims nothing that nobody has tested.
 */
export function accessibilityPage(
  view: View,
  { council, publisher }: { readonly council: string; readonly publisher: string },
  { contact, prepared }: Site,
): SitePage {
  const document = siteDocument(view, council, {
    title: SITE_WORDS.accessibility,
    summary: SITE_WORDS.summary(view.plans.length, view.totals.actions),
    introduction: [paragraph(WORDS.scope(publisher))],
    chapters: [
      text('how', WORDS.how, paragraph(WORDS.aim), { kind: 'list', items: WORDS.can }),
      text('known', WORDS.known, { kind: 'list', items: WORDS.knows }),
      contact === undefined
        ? text('contact', WORDS.contact, paragraph(WORDS.contactUnknown))
        : text('contact', WORDS.contact, paragraph(WORDS.contactKnown), contactBlock(contact)),
      text('enforcement', WORDS.enforcement, paragraph(WORDS.enforced)),
      text(
        'prepared',
        WORDS.prepared,
        paragraph(prepared === undefined ? WORDS.preparedUnknown : WORDS.preparedOn(prepared)),
      ),
    ],
  });
  return { file: ACCESSIBILITY, document, above: [FRONT], addresses: new Map() };
}

function text(anchor: string, heading: string, ...blocks: readonly Block[]): Chapter {
  return chapter(anchor, heading, { kind: 'text', blocks });
}

/** A web address or the email address of a team is followed; other words stand as they are. */
function contactBlock(contact: string): Block {
  const isEmail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);
  return isEmail ? { kind: 'link', text: contact, address: `mailto:${contact}` } : linkTo(contact);
}
