import { For, Show } from 'solid-js';
import { documentWordsFor } from '../locales/documents.ts';
import type { DoubtId, Notice } from '../locales/interface.ts';
import type { Messages } from '../locales/messages.ts';
import type { TabState } from '../utils/messaging/tab-state.ts';
import { Glyph } from './Glyph.tsx';
import type { InterfaceGlyph } from './glyphs.ts';
import { ToolButton } from './ToolButton.tsx';

type CardState = Exclude<TabState, { status: 'summary' | 'reading' }>;

interface StateCardProps {
  readonly state: CardState;
  readonly messages: Messages;
  /** What it is about was handed over as a file or as text. */
  readonly given: boolean;
  readonly onAnalyze: (force: boolean) => void;
  readonly onDismiss: (on: boolean) => void;
  readonly onDocuments?: (() => void) | undefined;
  readonly onReadPdf: () => void;
}

const GLYPHS: Readonly<Record<CardState['status'], InterfaceGlyph>> = {
  'not-policy': 'noPage',
  dismissed: 'noPage',
  locked: 'page',
  unasked: 'noPage',
  'other-language': 'globe',
  unreadable: 'lock',
  failed: 'alert',
};

/** Neither a page without text is closed to us nor a PDF that can be had. */
const glyphOf = (state: CardState): InterfaceGlyph =>
  isOpenPdf(state)
    ? 'page'
    : state.status === 'unreadable' && state.reason === 'empty'
      ? 'noPage'
      : GLYPHS[state.status];

/** A state with nothing to list: what happened, what the reader can do, and the button that does it. */
export function StateCard(props: StateCardProps) {
  const { words } = props.messages;
  const documentWords = () => documentWordsFor(props.messages.lang);
  const notice = () =>
    (props.given && noticeOfText(props.state, props.messages)) || noticeOf(props.state, props.messages);
  const doubts = () => (props.state.status === 'not-policy' ? doubtsOf(props.state.reasons, props.messages) : []);
  return (
    <div class={`card ${props.state.status}`} data-testid={`state-${props.state.status}`}>
      <span class="card-glyph">
        <Glyph name={glyphOf(props.state)} />
      </span>
      <h1>{notice().title}</h1>
      <p>{notice().hint}</p>
      <Show when={frameOf(props.state)}>
        {(address) => (
          <div class="framed" data-testid="framed">
            <p>{words.state.framed(new URL(address()).host)}</p>
            <a class="tool" href={address()} target="_blank" rel="noreferrer">
              <Glyph name="link" />
              <span>{words.action.openFrame}</span>
            </a>
          </div>
        )}
      </Show>
      <Show when={props.state.status === 'not-policy' || props.state.status === 'dismissed'}>
        <div class="card-tools">
          <ToolButton text={words.action.analyseAnyway} testId="force" onPress={() => props.onAnalyze(true)} />
          <Show when={props.state.status === 'dismissed'}>
            <ToolButton text={words.action.undo} testId="undo" onPress={() => props.onDismiss(false)} />
          </Show>
        </div>
        <Show when={doubts().length > 0}>
          <ul class="reasons">
            <For each={doubts()}>{(doubt) => <li>{doubt}</li>}</For>
          </ul>
        </Show>
      </Show>
      <Show when={props.state.status === 'unasked'}>
        <ToolButton text={words.ways.page} testId="ask" onPress={() => props.onAnalyze(false)} />
      </Show>
      <Show when={isOpenPdf(props.state)}>
        <ToolButton primary text={documentWords().readPdf} testId="read-pdf" onPress={() => props.onReadPdf()} />
      </Show>
      <Show when={props.state.status === 'unreadable' && !isOpenPdf(props.state) && props.onDocuments}>
        <ToolButton
          glyph="open"
          text={documentWords().title}
          testId="read-file"
          onPress={() => props.onDocuments?.()}
        />
      </Show>
      <Show when={mayWork(props.state)}>
        <ToolButton glyph="refresh" text={words.action.retry} testId="retry" onPress={() => props.onAnalyze(false)} />
      </Show>
    </div>
  );
}

const frameOf = (state: CardState): string | null =>
  state.status === 'not-policy' || state.status === 'unreadable' ? (state.frame ?? null) : null;

/** The browser shows a PDF, and gives it to a script of ours. */
const isOpenPdf = (state: CardState): boolean => state.status === 'unreadable' && state.reason === 'open-pdf';

/** Whether trying again may help: never where browsers let no extension in, nor without the click that opened this. */
const mayWork = (state: CardState): boolean =>
  state.status === 'failed' ||
  (state.status === 'unreadable' &&
    !['browser-page', 'store', 'pdf', 'open-pdf', 'no-access', 'selection'].includes(state.reason));

function noticeOf(state: CardState, { words, lang }: Messages): Notice {
  switch (state.status) {
    case 'dismissed':
      return words.state.dismissed(state.site);
    case 'not-policy':
      return words.state.notPolicy;
    case 'locked':
      return words.state.locked;
    case 'unasked':
      return words.state.unasked;
    case 'other-language':
      return words.state.otherLanguage(languageName(state.language, lang));
    case 'unreadable':
      return words.state.unreadable[state.reason];
    case 'failed':
      return words.state.failed[state.code];
  }
}

/** What is said otherwise of a text that was handed over; null where nothing is. */
function noticeOfText(state: CardState, { lang }: Messages): Notice | null {
  const words = documentWordsFor(lang).state;
  if (state.status === 'not-policy') return words.notPolicy;
  if (state.status === 'other-language') return words.otherLanguage(languageName(state.language, lang));
  if (state.status === 'failed') return words.failed;
  return state.status === 'unreadable' && state.reason === 'empty' ? words.empty : null;
}

/** What the detector held against the page, the gravest first; its reasons for carry no minus sign. */
function doubtsOf(reasons: readonly string[], { words }: Messages): string[] {
  const told = reasons
    .filter((reason) => reason.startsWith('-'))
    .map((reason) => words.state.doubt[reason.slice(1) as DoubtId])
    .filter((text) => text !== undefined);
  return told.length > 0 ? told.slice(0, 3) : [words.state.noDoubt];
}

/** A language's name in the reader's own; its tag when the browser knows no name. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
