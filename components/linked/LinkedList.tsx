import { createSignal, Match, Show, Switch } from 'solid-js';
import type { ListWords } from '../../locales/lists.ts';
import { webHref } from '../../utils/export/href.ts';
import type { ListState } from '../../utils/messaging/tab-state.ts';
import type { ListFailure } from '../../utils/policy/linked-lists.ts';
import { Glyph } from '../Glyph.tsx';
import { usePanel } from '../panel-context.ts';

/** A reading that has gone on for longer was broken off with its background; ms. */
const LONGEST_READING = 90_000;
/** Where another try may go better. */
const AGAIN: ReadonlySet<ListFailure> = new Set<ListFailure>(['unreachable', 'slow', 'analyse', 'refused']);

interface LinkedListProps {
  readonly list: ListState;
  /** Address of the policy. */
  readonly page: string | null;
  /** How many facts it has added. */
  readonly added: number;
  readonly words: ListWords;
  readonly onRead: (inTab: boolean) => Promise<void>;
}

/** Whether a list stands on the policy's own site, whose page can read it. */
export const isOfSite = ({ url }: ListState, page: string | null): boolean =>
  url !== '' && URL.parse(url)?.origin === URL.parse(page ?? '')?.origin;

/** One list: what it is, where it stands, how far it has been read, and what the reader can do. */
export function LinkedList(props: LinkedListProps) {
  const { onReveal } = usePanel();
  const { words } = props;
  const address = () => URL.parse(props.list.url);
  const isHere = () => isOfSite(props.list, props.page);
  const [asking, setAsking] = createSignal(false);
  /** What is known of it; a reading that was broken off is none. */
  const reading = () => {
    const { reading } = props.list;
    return reading?.status === 'reading' && Date.now() - reading.at > LONGEST_READING ? undefined : reading;
  };
  /** The browser asks whether we may see the site; what was known before stands back. */
  const isAsked = () => asking() && reading()?.status !== 'reading';
  const failure = () => {
    const now = reading();
    return now?.status === 'failed' && !asking() ? now.why : null;
  };
  /** Where it is, and what may happen before it is read. */
  const place = () => {
    if (props.list.url === '') return props.list.here ? words.here : words.unlinked;
    return isHere() ? words.ownSite : `${address()?.host ?? ''}${button() ? words.mayAsk : ''}`;
  };
  /** What reading it has brought. */
  const news = () => {
    const now = reading();
    return now?.status === 'read' ? words.added(props.added) + (now.cut ? words.cut : '') : null;
  };
  const read = async (inTab: boolean): Promise<void> => {
    setAsking(inTab);
    await props.onRead(inTab);
    setAsking(false);
  };
  const button = (): { readonly name: string; readonly inTab: boolean } | null => {
    const why = failure();
    if (asking() || props.list.url === '') return null;
    if (why === 'scripts') return isHere() ? { name: words.inTab, inTab: true } : null;
    if (why) return AGAIN.has(why) ? { name: words.again, inTab: !isHere() } : null;
    return reading() ? null : { name: words.read, inTab: !isHere() };
  };
  return (
    <li
      class="linked-list"
      data-testid="linked-list"
      data-state={isAsked() ? 'asking' : (failure() ?? reading()?.status ?? 'unread')}
    >
      <div class="linked-what">
        <button
          type="button"
          class="linked-title"
          title={words.locate}
          onClick={() => onReveal(props.list.evidence)}
          data-testid="linked-title"
        >
          {props.list.title}
        </button>
        <span class="linked-where">
          <span class="tag plain">{words.kind[props.list.kind]}</span>
          {place()}
        </span>
      </div>
      <Show when={button()}>
        {(known) => (
          <button
            type="button"
            class="small-button"
            aria-label={`${known().name} ${words.name(props.list.title)}`}
            onClick={() => void read(known().inTab)}
            data-testid="read-list"
          >
            {known().name}
          </button>
        )}
      </Show>
      <Show when={webHref(props.list.url)}>
        {(href) => (
          <a
            class="icon-button"
            href={href()}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.openTitle(props.list.title)}
            title={words.openTitle(props.list.title)}
          >
            <Glyph name="link" />
          </a>
        )}
      </Show>
      <div class="linked-news" role="status">
        <Switch>
          <Match when={props.list.url === '' && !props.list.here}>
            <p>{words.find}</p>
          </Match>
          <Match when={isAsked()}>
            <p>
              <Glyph name="lock" />
              {words.asking}
            </p>
          </Match>
          <Match when={failure()}>
            {(why) => (
              <p class="linked-failed">
                <Glyph name="alert" />
                {words.failed[why()]}
              </p>
            )}
          </Match>
          <Match when={reading()?.status === 'reading'}>
            <p class="linked-busy">
              <Glyph name="refresh" />
              {words.reading}
            </p>
          </Match>
          <Match when={news()}>
            {(text) => (
              <p class="linked-done">
                <Glyph name="check" />
                {text()}
              </p>
            )}
          </Match>
        </Switch>
      </div>
    </li>
  );
}
