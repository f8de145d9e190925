/** Words on a helpdesk's controls, by language: how an internal note and a public reply are called there. */
export const NOTE_WORDS: readonly string[] = [
  'internal note', 'private note', 'add note', 'add private note', 'internal comment', 'note', '内部备注', '内部注释', '私密备注', '内部评论', '添加备注', '備註',
  '內部備註', 'nota interna', 'nota privada', 'observação interna', 'note interne', 'note privée', 'interne notiz', 'private notiz', 'interne anmerkung',
  'interne notitie', 'notatka wewnętrzna', 'внутренняя заметка', 'внутреннее примечание', 'dahili not', '社内メモ', '内部メモ', '내부 메모', '비공개 메모', 'ملاحظة داخلية',
];

export const REPLY_WORDS: readonly string[] = [
  'public reply', 'reply', 'send', 'submit', 'email', 'messaging', 'send reply', '公开回复', '回复', '发送', '提交', '公開回覆', '回覆', '傳送', 'respuesta pública', 'responder', 'enviar',
  'réponse publique', 'répondre', 'envoyer', 'öffentliche antwort', 'antworten', 'senden', 'absenden', 'risposta pubblica', 'rispondi', 'invia', 'verzenden',
  'beantwoorden', 'wyślij', 'odpowiedz', 'отправить', 'ответить', 'gönder', 'yanıtla', '送信', '返信', '보내기', '답장', '전송', 'إرسال', 'رد',
];
