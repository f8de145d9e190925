import { get, getData, onPress } from './page.ts';

const data = getData();
const sender = get('.sender');
const thread = get('.thread');
document.execCommand('defaultParagraphSeparator', false, 'p');

onPress('[data-test-id="ticket-action-reply"]', () => mount(false));
onPress('[data-test-note-action="add"]', () => mount(true));
onPress('[data-test-id="active-editor"]', (placeholder) => edit(placeholder));
onPress('[data-test-id="submit"]', submit);
document.documentElement.dataset.ready = 'true';
thread.scrollTop = 1e6;

/** Like the original, a collapsed placeholder comes first and makes way for the editor. */
function mount(note: boolean): void {
  sender.querySelector('.composer')?.remove();
  sender.append(get<HTMLTemplateElement>('template').content.cloneNode(true));
  get('.composer').classList.toggle('note-composer', note);
  if (note) get('.recipients').remove();
  get('[data-test-id="submit"]').textContent = data.words[note ? 'addNote' : 'send'] ?? '';
  get('.state').textContent = '';
  edit(get('[data-test-id="active-editor"]'));
}

function edit(placeholder: HTMLElement): void {
  const field = document.createElement('div');
  field.className = 'fr-element fr-view';
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.innerHTML = get('.composer').classList.contains('note-composer') ? '<p><br></p>' : data.draft;
  placeholder.replaceWith(field);
  field.focus();
}

function submit(): void {
  const note = get('.composer').classList.contains('note-composer');
  thread.append(messageOf(get('.fr-element').innerHTML, note));
  get('.fr-element').innerHTML = '<p><br></p>';
  get('.state').textContent = data.words.sent ?? '';
  thread.scrollTop = 1e6;
}

function messageOf(html: string, note: boolean): HTMLElement {
  const message = get('.message').cloneNode(true) as HTMLElement;
  message.className = `message sent ${note ? 'ticket-details__privatenote' : ''}`;
  message.dataset.album = 'note_new';
  get('.avatar', message).textContent = data.agent.charAt(0);
  get('[data-test-id="user-name"]', message).textContent = data.agent;
  get('[data-test-id="conversation-status"]', message).textContent = data.words[note ? 'noted' : 'replied'] ?? '';
  get<HTMLTimeElement>('time', message).dateTime = new Date().toISOString();
  get<HTMLTimeElement>('time', message).textContent = '';
  get('[data-test-conversation="conversation-text"]', message).innerHTML = html;
  return message;
}
