import { render } from 'solid-js/web';
import navigatorCss from '../../components/styles/navigator.css?inline';
import overlayCss from '../../components/styles/overlay.css?inline';
import palettesCss from '../../components/styles/palettes.css?inline';
import type { PaletteId } from '../../utils/export/palettes.ts';
import type { Place } from '../../utils/highlight/anchor.ts';
import type { Highlighter } from '../../utils/highlight/highlighter.ts';
import { keepMounted } from '../../utils/highlight/keep-mounted.ts';
import type { OverlayChoices } from '../../utils/messaging/overlay-choices.ts';
import type { OverlayWords } from '../../utils/messaging/reader-messages.ts';
import type { AnchoredMark } from './anchored-mark.ts';
import { OverlayView } from './OverlayView.tsx';
import { type Anchoring, createPassages } from './passages.ts';

export interface Overlay {
  /** Makes a passage the current one, if it is among the marks. */
  select(place: Place): void;
  /** Takes the overlay away; the highlights are their owner's to clear. */
  close(): void;
}

export interface OverlayParts {
  readonly marks: readonly AnchoredMark[];
  readonly words: OverlayWords;
  readonly palette: PaletteId;
  readonly highlighter: Highlighter;
  readonly anchoring: Anchoring;
  readonly choices: OverlayChoices;
  readonly onChoose: (choices: OverlayChoices) => void;
  readonly onClose: () => void;
}

/**
 * Shows the highlights with navigator, map and card: one host element with a closed shadow root is all that the page
 * gains, and its style sheets are no markup, which a page's policy could forbid.
 */
export function openOverlay(parts: OverlayParts): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(palettesCss + overlayCss + navigatorCss);
  root.adoptedStyleSheets = [sheet];
  const unmount = keepMounted(host);
  let select: Overlay['select'] = () => undefined;
  const stop = render(() => {
    const passages = createPassages(parts.marks, parts.anchoring);
    select = passages.select;
    return <OverlayView {...parts} host={host} passages={passages} />;
  }, root);
  return {
    select: (place) => select(place),
    close: () => {
      stop();
      unmount();
    },
  };
}
