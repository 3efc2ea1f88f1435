import { For, Show } from 'solid-js';
import { CHANNELS } from '../utils/letters/channels.ts';
import type { Grounds } from '../utils/letters/grounds.ts';
import { ActView } from './ActView.tsx';
import { Glyph } from './Glyph.tsx';
import { usePanel } from './panel-context.ts';
import { Quotes } from './Quotes.tsx';

interface OptOutViewProps {
  readonly grounds: Grounds;
  readonly onBack: () => void;
}

/** How to switch off, withdraw and close, step by step as the policy tells; and where to complain. */
export function OptOutView(props: OptOutViewProps) {
  const { optOut: words } = usePanel().messages.words.act;
  const channels = () => CHANNELS[props.grounds.law];
  return (
    <ActView name="opt-outs" title={words.title} hint={words.hint} onBack={props.onBack}>
      <For each={props.grounds.ways}>
        {({ topic, ways }) => (
          <section class="opt-out" data-testid={`opt-out-${topic}`}>
            <h2>{words.topic[topic]}</h2>
            <Show when={ways.length > 0} fallback={<p class="faint">{words.notFound}</p>}>
              <For each={ways}>
                {({ steps, evidence }) => (
                  <div class="way-out">
                    <Show when={steps.length > 0}>
                      <ol class="path">
                        <For each={steps}>{(step) => <li>{step}</li>}</For>
                      </ol>
                    </Show>
                    <Quotes evidence={[evidence]} />
                  </div>
                )}
              </For>
            </Show>
          </section>
        )}
      </For>
      <section class="opt-out channels">
        <h2>{words.channels}</h2>
        <p class="act-hint">{channels().length > 0 ? words.channelsHint : words.noChannels}</p>
        <ul class="act-list" data-testid="channels">
          <For each={channels()}>
            {({ name, phone, url, note }) => (
              <li>
                <span>
                  {name}
                  <Show when={note}>
                    <span class="channel-note">{note}</span>
                  </Show>
                </span>
                <Show when={phone}>{(number) => <a href={`tel:${number()}`}>{number()}</a>}</Show>
                <Show when={url}>
                  {(address) => (
                    <a
                      href={address()}
                      target="_blank"
                      rel="noopener noreferrer"
                      aria-label={words.openChannel(name)}
                      title={words.openChannel(name)}
                      class="icon-button"
                    >
                      <Glyph name="link" />
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </ActView>
  );
}
