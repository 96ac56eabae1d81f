## Telegram

bot-language-name = English

bot-ask =
    <b>{ $place }</b>
    How was the service just now?
bot-ask-off-duty = No officer is registered at this counter right now. Your rating counts for the office.
bot-ask-anonymous = No name needed. The officer does not learn who you are.
bot-privacy = How we protect you
bot-notice =
    <b>How we protect you</b>
    We keep the face you chose, your words, the office and the time, to improve the service. We ask for no name and no identity number; identity numbers, phone numbers and e-mail addresses in your words are masked.

    Words reach the head of the office without officer, counter or hour, once at least five have come together. If you ask for an answer, the office reads yours at once, still without knowing who you are. The address of this chat is then kept apart, only to bring you that answer.

    Telegram keeps chats abroad. If you mind that, use the web form on the poster. Erase everything at any time with /hapus.
bot-tap-first = Tap one of the faces above first. Your words are saved after that.
bot-back = ‹ Back
bot-find-office = Find an office

bot-counted =
    { $face } <b>{ $word }</b>. Counted.
    { $place }
    Receipt <code>{ $code }</code>
bot-not-counted =
    { $state }.
    { $place }
    Receipt <code>{ $code }</code>
bot-counted-before = Counted before: { $word }.
bot-what-wrong = What was lacking? Choose, or just write here.
bot-what-good = What was good? Choose, or just write here.
bot-enough = Done
bot-noted-chips = ✓ Noted: { $chips }
bot-noted-words = ✓ Your words are saved.
bot-want-answer = Thank you. Would you like an answer from the office?
bot-yes-answer = Yes, answer me
bot-no = No
bot-words-needed = What should the office answer? Write it here and send it.
bot-promised = The office will answer here by { $due }. It does not learn who you are.
bot-finished = Thank you!
bot-add-more = Add something

bot-survey = Take the full survey
bot-question =
    Question { $number } of { $total }
    <b>{ $question }</b>
bot-skip = Skip
bot-leave-survey = Stop here
bot-noted-answers = ✓ Survey answers saved: { $count }.
bot-change-face = Change the rating
bot-change =
    <b>{ $place }</b>
    Choose the new face. The last one counts.

bot-receipt =
    Receipt <code>{ $code }</code>: { $state }.
    { $place }
    { $day }
bot-receipt-waiting = ⏳ Waiting for the office's answer, due by { $due }.
bot-receipt-answered = ✉️ The office's answer:
bot-receipt-closed = ✓ This case is closed.
bot-open-receipt = Open the receipt
bot-which-receipt = Type the receipt code, for example 7KQ2-M9X4.

bot-choose-agencies = Choose the agency you visited, or type its name, for example <i>dukcapil</i>.
bot-choose-units = <b>{ $title }</b>: choose the office.
bot-choose-services = <b>{ $title }</b>: which service was it?
bot-choose-found = This is what we found for “{ $title }”. Choose the office.
bot-other-service = Another service
bot-page-before = ‹ Before
bot-page-after = Next ›
bot-more-found = There are others. Write the name more fully.
bot-nothing-found = No office matches “{ $words }” yet. Try another name, type the code on the counter's poster, or choose from the list.
bot-no-offices = No office is registered here yet.
bot-go-on = Go on
bot-counter-unknown = We don't know the code { $code }. Check the poster again, or find the office.
bot-counter-ended = This counter is no longer in use. Find the office in the list.

bot-welcome = Hello! Here you rate the service you have just received. One tap is enough, no name needed.
bot-help =
    <b>How it works</b>
    1. Scan the QR at the counter, or type its code.
    2. Tap a face. That's it: it counts.
    3. If you like, choose reasons or write something.

    /nilai – find an office, for example <code>/nilai dukcapil</code>
    /lacak – see a receipt and the office's answer
    /bahasa – change the language
    /hapus – erase everything about you
bot-choose-language = Choose a language.
bot-language-chosen = All right, we go on in English.

bot-button-unknown = This button no longer works. Start again with /nilai.
bot-command-unknown = We don't know that command yet. Type /bantuan for help, or find an office right away.
bot-unreadable-edited = We don't read changes to old messages. Please write it as a new one.
bot-unreadable-voice = Sorry, we can't listen to voice messages yet. Please put it in writing.
bot-unreadable-sticker = Nice sticker! To rate, scan the QR at the counter or type /nilai.
bot-unreadable-file = We can't take this file. Just write; photos can be sent once you asked for an answer.
bot-unreadable-other = We only read text and button taps. Type /nilai to rate.
bot-photo-without-case = We take photos as evidence, after you have rated and chosen “Yes, answer me”.
bot-photo-saved = The photo is kept as evidence. Location data in it was removed.
bot-trouble = Sorry, something is wrong on our side. Please try once more in a moment.
bot-group = Others had better not read your rating. Talk to me in private.
bot-group-button = Open the chat

bot-about-receipt = About receipt { $code }.
bot-open-case = Open the case
bot-reply = Reply
bot-reply-how = Write your reply to the office, then send it.
bot-reply-sent = Passed on to the office. It answers by { $due }.
bot-solved-yes = Solved
bot-solved-no = Not yet
bot-solved = Glad to hear it. The case is closed. Thank you for telling us.
bot-unsolved = All right, the case is open again. The office answers by { $due }. Write here what is still missing.

bot-erase-sure =
    Erase everything about you?
    Your words, photos, cases and the tie to your Telegram are gone for good. Only a count without a name remains.
bot-erase-yes = Yes, erase
bot-erase-no = Cancel
bot-erased = Erased. Nothing about you is kept any more.
bot-kept = Nothing was erased.

bot-link-how = For staff: make a code on the staff pages and send it here, for example <code>/taut AB12CD34</code>.
bot-link-unknown = That code is not valid or has run out. Make a new one on the staff pages.
bot-linked = The account { $name } is linked to this chat.
bot-linked-manager = The account { $name } is linked to this chat. The weekly digest will come here; type /ringkasan for the latest.
bot-linked-officer = The account { $name } is linked to this chat. Type /nilaiku to see your feedback.
bot-not-linked = This is for staff with a linked account. Make a code on the staff pages, then send /taut with it.
bot-not-manager = This digest is for heads of offices. For your own feedback, type /nilaiku.
bot-no-units = No office is assigned to this account yet.
bot-not-officer = This is for officers. For the office's digest, type /ringkasan.
bot-panel-waiting = Not enough data for a figure: { $count } ratings so far, about { $needed } more are needed. We do not guess.
bot-panel =
    <b>{ $standing }</b>
    { $score } (interval { $low }–{ $high }), from { $count } ratings.
bot-panel-more = How it is computed, and how to contest it, stands on the staff pages.

bot-command-nilai = Rate a service
bot-command-lacak = See a receipt and the office's answer
bot-command-bahasa = Change the language
bot-command-bantuan = Help
bot-command-hapus = Erase everything about me
bot-description =
    Rate the public service you have just received. One tap is enough, no name needed.

    Press Start, then choose the office or type the code on the counter's poster.
bot-short-description = Rate public services with one tap, without a name.
