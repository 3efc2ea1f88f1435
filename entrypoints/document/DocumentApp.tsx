import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { DocumentChooser } from '../../components/DocumentChooser.tsx';
import { ToolButton } from '../../components/ToolButton.tsx';
import { documentWordsFor } from '../../locales/documents.ts';
import type { Messages } from '../../locales/messages.ts';
import type { CopyFormat } from '../../utils/export/copy-formats.ts';
import { openSettings } from '../../utils/messaging/panel-client.ts';
import type { TabStore } from '../../utils/messaging/tab-store.ts';
import type { PageLabel } from '../../utils/page/copy-pdf.ts';
import { PanelApp } from '../popup/PanelApp.tsx';
import { TEXT_ID } from '../reader/place-to-read.ts';
import { type Given, givenBy, givenFile, givenTab, givenText, type Problem } from './given.ts';
import { showSource } from './show-source.ts';

interface DocumentAppProps {
  /** Of this very page. */
  readonly tabId: number | null;
  /** The tab whose PDF is to be read at once; null where the reader hands something over. */
  readonly fromTab: number | null;
  readonly store: Pick<TabStore, 'forget'>;
  readonly messages: Messages;
  readonly copyFormat: CopyFormat;
}

/**
 * A page of our own for what has no page: the panel, and beside it the text of a file. The reader script is in this page
 * as in any other, reads the text and paints it; so panel and background go about it as about any tab.
 */
export function DocumentApp(props: DocumentAppProps) {
  const { messages } = props;
  const words = documentWordsFor(messages.lang);
  const [name, setName] = createSignal<string | null>(null);
  /** A new object for each document: the panel starts anew with it. */
  const [opened, setOpened] = createSignal<object | null>(null);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [dragging, setDragging] = createSignal(false);
  const [opening, setOpening] = createSignal(false);
  const said = () => {
    const why = problem();
    return why && words.problem[why];
  };
  let text: HTMLDivElement | undefined;

  const forget = async () => {
    if (props.tabId !== null) await props.store.forget(props.tabId);
  };
  /** Waits for what is handed over; a long PDF takes some seconds. */
  const take = async (handed: Promise<Given | Problem>) => {
    setDragging(false);
    setProblem(null);
    setOpening(true);
    try {
      await open(await handed);
    } catch {
      setProblem('unreadable');
    } finally {
      setOpening(false);
    }
  };
  const pageLabel: PageLabel = (page, unread) => (unread ? words.unread(String(page)) : words.page(page));
  const open = async (given: Given | Problem) => {
    if (typeof given === 'string') return setProblem(given);
    setProblem(null);
    setOpened(null);
    const before = name();
    setName(given.name ?? words.pasted);
    const title = text ? await showSource(given.source, text, pageLabel) : '';
    if (title === null) {
      setName(before);
      setOpened(before === null ? null : {});
      return setProblem('complex');
    }
    document.title = title || (given.name ?? words.pasted);
    await forget();
    setOpened({});
  };

  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || isTyping(event.target)) return;
    event.preventDefault();
    void take(givenBy(event.clipboardData));
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setDragging(event.type === 'dragover');
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer) void take(givenBy(event.dataTransfer));
  };
  onMount(() => {
    document.title = `${messages.words.appName} · ${words.title}`;
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onDrag);
    document.addEventListener('drop', onDrop);
    // What was open here before the page was loaded again is not here any more.
    void forget();
    if (props.fromTab !== null) void take(givenTab(props.fromTab));
  });
  onCleanup(() => {
    document.removeEventListener('paste', onPaste);
    document.removeEventListener('dragover', onDrag);
    document.removeEventListener('dragleave', onDrag);
    document.removeEventListener('drop', onDrop);
  });

  return (
    <div class="document" classList={{ open: name() !== null }}>
      <Show
        when={name() !== null}
        fallback={
          <DocumentChooser
            words={words}
            problem={said()}
            opening={opening()}
            dragging={dragging()}
            onFile={(file) => void take(givenFile(file))}
            onText={(typed, html) => void open(givenText(typed, html))}
          />
        }
      >
        <div class="side">
          <Show when={opened()} keyed fallback={<p class="opening">{words.opening}</p>}>
            {(_document) => (
              <PanelApp
                tabId={props.tabId}
                url={location.href}
                given
                messages={messages}
                copyFormat={props.copyFormat}
                onSettings={() => void openSettings()}
              />
            )}
          </Show>
        </div>
      </Show>
      <section class="sheet" hidden={name() === null} aria-label={words.text}>
        <header class="sheet-head">
          <p role="status">{opening() ? words.opening : name()}</p>
          <Show when={said()}>
            {(why) => (
              <p class="wrong" role="alert">
                {why()}
              </p>
            )}
          </Show>
          <ToolButton text={words.another} testId="another" onPress={startAgain} />
        </header>
        <div id={TEXT_ID} ref={text} />
      </section>
    </div>
  );
}

/** Not with the tab whose PDF it was. */
function startAgain(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** A field takes what is pasted into it as usual. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
