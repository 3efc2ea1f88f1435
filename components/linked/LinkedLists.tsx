import { createMemo, createSignal, createUniqueId, Index, Show } from 'solid-js';
import { listWordsFor } from '../../locales/lists.ts';
import { countFacts, mergeLists } from '../../utils/lists/merge-lists.ts';
import type { ListState } from '../../utils/messaging/tab-state.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { Glyph } from '../Glyph.tsx';
import { usePanel } from '../panel-context.ts';
import { isOfSite, LinkedList } from './LinkedList.tsx';

interface LinkedListsProps {
  readonly lists: readonly ListState[];
  /** What the policy alone says. */
  readonly policy: PolicySummary;
  readonly onRead: (url: string, inTab: boolean) => Promise<void>;
}

/** The documents in which the policy goes on: one line, which opens to what they are and how far they have been read. */
export function LinkedLists(props: LinkedListsProps) {
  const { messages, wanted } = usePanel();
  const words = listWordsFor(messages.lang);
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  /** How many facts each list adds to the policy and the lists before it; null where it has not been read. */
  const added = createMemo(() => {
    let merged = props.policy;
    return props.lists.map(({ kind, title, url, reading }) => {
      if (reading?.status !== 'read') return null;
      const before = countFacts(merged);
      merged = mergeLists(merged, [{ kind, title, url, summary: reading.summary }]);
      return countFacts(merged) - before;
    });
  });
  /** Those that can be read without a question of the browser's. */
  const unread = () =>
    props.lists.filter((list) => list.reading === undefined && isOfSite(list, props.policy.source.url));
  const [readingAll, setReadingAll] = createSignal(false);
  const readAll = async (): Promise<void> => {
    setReadingAll(true);
    // One after the other: the page's script asks for one at a time, and the site is not to be rushed.
    for (const { url } of unread()) await props.onRead(url, false);
    setReadingAll(false);
  };
  const read = () => added().filter((n) => n !== null);
  return (
    <section class="linked" hidden={wanted() !== ''} data-testid="linked">
      <h2>
        <button
          type="button"
          class="linked-head"
          aria-expanded={open()}
          aria-controls={open() ? id : undefined}
          onClick={() => setOpen(!open())}
          data-testid="linked-head"
        >
          <Glyph name="page" />
          <span class="linked-name">{words.title}</span>
          <span class="linked-state">
            {words.state(
              props.lists.length,
              props.lists.filter(({ url }) => url !== '').length,
              read().length,
              read().reduce((sum, n) => sum + n, 0),
            )}
          </span>
          <Glyph name="expand" />
        </button>
      </h2>
      <Show when={open()}>
        <div class="linked-body" id={id}>
          <div class="linked-hint">
            <p>{words.hint}</p>
            <Show when={!readingAll() && unread().length > 1}>
              <button type="button" class="small-button" onClick={() => void readAll()} data-testid="read-all">
                {words.readAll(unread().length)}
              </button>
            </Show>
          </div>
          <ul>
            <Index each={props.lists}>
              {(list, i) => (
                <LinkedList
                  list={list()}
                  page={props.policy.source.url}
                  added={added()[i] ?? 0}
                  words={words}
                  onRead={(inTab) => props.onRead(list().url, inTab)}
                />
              )}
            </Index>
          </ul>
        </div>
      </Show>
    </section>
  );
}
