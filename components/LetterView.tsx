import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import { fileName } from '../utils/export/file-name.ts';
import { harmless } from '../utils/export/harmless.ts';
import { contactHref } from '../utils/export/href.ts';
import type { Grounds } from '../utils/letters/grounds.ts';
import { JURISDICTIONS } from '../utils/letters/ids.ts';
import { mailTo, otherWaysOf } from '../utils/letters/mail.ts';
import { BLANK, letterWordsOf } from '../utils/letters/wording.ts';
import { dueOf, groundFor, lettersFor, letterText, writeLetter } from '../utils/letters/write-letter.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { PolicySummary } from '../utils/policy/summary.ts';
import { ActView } from './ActView.tsx';
import { draftsOf } from './drafts.ts';
import { Glyph } from './Glyph.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { usePanel } from './panel-context.ts';
import { SelectField } from './SelectField.tsx';
import { saveFile } from './save-file.ts';
import { ToolButton } from './ToolButton.tsx';

interface LetterViewProps {
  readonly summary: PolicySummary;
  /** With the law that the policy stands under; for a letter the reader may choose another. */
  readonly grounds: Grounds;
  /** The right that the reader came from; null for the first letter there is. */
  readonly kind: LetterKind | null;
  readonly onBack: () => void;
}

const ALL_BLANKS = new RegExp(BLANK, 'g');

/** A letter to preview, edit, copy, send and save. What the reader types is stored nowhere. */
export function LetterView(props: LetterViewProps) {
  const { messages, onCopyText } = usePanel();
  const { letter: words } = messages.words.act;
  const drafts = draftsOf(props.summary);
  const [place, setPlace] = createSignal(drafts.place ?? props.grounds.law);
  const kinds = createMemo(() => lettersFor(props.grounds, place()));
  const [wanted, setWanted] = createSignal(props.kind ?? drafts.kind);
  const kind = createMemo(() => kinds().find((each) => each === wanted()) ?? kinds()[0]);
  const letter = createMemo(() => {
    const chosen = kind();
    return chosen === undefined ? null : writeLetter(props.summary, props.grounds, chosen, place());
  });
  const [edited, setEdited] = createSignal(drafts.edited);
  createEffect(() => Object.assign(drafts, { kind: wanted(), place: place(), edited: edited() }));
  const id = () => `${kind()} ${place()}`;
  const subject = () => harmless(letter()?.subject ?? '');
  const text = () => {
    const current = letter();
    return edited()[id()] ?? (current ? harmless(letterText(current)) : '');
  };
  const edit = (made: string | undefined) => setEdited({ ...edited(), [id()]: made });
  const blanks = () => text().match(ALL_BLANKS)?.length ?? 0;
  const ground = () => groundFor(props.grounds, kind() ?? 'access');
  const address = () => ground().mail;
  const due = () => {
    const found = dueOf(ground(), place());
    return found && words.due[found.by](messages.words.line.responseDays(found.days, found.working));
  };
  const mail = () => {
    const to = address();
    return to === null
      ? null
      : mailTo(to, subject(), text(), letterWordsOf(place(), props.summary.source.language).pasteHere);
  };
  const [pasted, setPasted] = createSignal(false);
  let toNextBlank = () => {};
  const send = () => {
    const paste = mail()?.paste ?? false;
    setPasted(paste);
    if (paste) onCopyText(text(), words.copied);
  };
  const product = () => props.summary.policy.product ?? props.summary.source.title;
  const save = () =>
    saveFile({
      name: `${fileName(words.fileName(words.kind[kind() ?? 'access'], product()))}.txt`,
      type: 'text/plain;charset=utf-8',
      content: `${subject()}\n\n${text()}`,
    });

  return (
    <ActView name="letter" title={words.title} onBack={props.onBack}>
      <div class="act-choices">
        <SelectField
          label={words.kindLabel}
          value={kind() ?? null}
          options={kinds()}
          nameOf={(each) => words.kind[each]}
          testId="letter-kind"
          onChoose={setWanted}
        />
        <SelectField
          label={words.placeLabel}
          value={place()}
          options={JURISDICTIONS}
          nameOf={(each) => words.place[each]}
          testId="letter-place"
          onChoose={setPlace}
        />
      </div>
      <Show when={!props.grounds.lawIsSure}>
        <p class="act-hint" data-testid="letter-law">
          {words.lawUnsure}
        </p>
      </Show>
      <dl class="letter-head">
        <dt>{words.to}</dt>
        <dd classList={{ faint: address() === null }}>{address() ?? words.noMail}</dd>
        <dt>{words.subject}</dt>
        <dd lang={letter()?.lang}>{subject()}</dd>
        <dt>{words.deadline}</dt>
        <dd classList={{ faint: due() === null }} data-testid="letter-due">
          {due() ?? words.noDeadline}
        </dd>
        <dt>{words.promise}</dt>
        <Show when={ground().promise} fallback={<dd class="faint">{words.noPromise}</dd>}>
          {(promise) => (
            <dd class="letter-promise" lang={props.summary.source.language} title={promise()}>
              {promise()}
            </dd>
          )}
        </Show>
      </dl>
      <LetterSheet
        label={words.text}
        lang={letter()?.lang}
        text={text()}
        onEdit={edit}
        onReady={(go) => {
          toNextBlank = go;
        }}
      />
      <div class="letter-foot">
        <div class="letter-blanks">
          <span data-testid="letter-blanks">{words.blanks(blanks())}</span>
          <Show when={blanks() > 0}>
            <button type="button" class="small-button" onClick={() => toNextBlank()} data-testid="next-blank">
              {words.nextBlank}
            </button>
          </Show>
          <Show when={edited()[id()] !== undefined}>
            <button type="button" class="small-button" onClick={() => edit(undefined)} data-testid="reset-letter">
              {words.reset}
            </button>
          </Show>
        </div>
        <div class="act-buttons">
          <ToolButton
            primary
            glyph="copy"
            text={words.copy}
            testId="copy-letter"
            onPress={() => onCopyText(text(), words.copied)}
          />
          <Show when={mail()}>
            {(ready) => (
              <a
                class="tool"
                href={ready().href}
                target="_blank"
                rel="noopener noreferrer"
                onClick={send}
                data-testid="mail-letter"
              >
                <Glyph name="mail" />
                <span>{words.mail}</span>
              </a>
            )}
          </Show>
          <ToolButton glyph="save" text={words.save} testId="save-letter" onPress={save} />
        </div>
      </div>
      <Show when={pasted()}>
        <p class="act-hint" role="status" data-testid="mail-paste">
          {words.mailPaste}
        </p>
      </Show>
      <Show when={address() === null && otherWaysOf(props.summary).length > 0}>
        <p class="act-label">{words.otherWays}</p>
        <ul class="act-list">
          <For each={otherWaysOf(props.summary)}>
            {(contact) => (
              <li>
                <span class="faint">{messages.vocabulary.contactKind[contact.kind]}</span>
                <Show when={contactHref(contact)} fallback={<span>{contact.value}</span>}>
                  {(href) => (
                    <a href={href()} target="_blank" rel="noopener noreferrer">
                      {contact.value}
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="act-note">{words.unsaved}</p>
      <p class="act-note">{words.note}</p>
    </ActView>
  );
}
