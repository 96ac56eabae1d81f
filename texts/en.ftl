### English
### Review: native

## Shared words

face-1 = Poor
face-2 = Lacking
face-3 = Good
face-4 = Great

unsur-requirements = Requirements
unsur-procedure = System, mechanism and procedure
unsur-time = Time to completion
unsur-cost = Fees
unsur-product = Result against the service standard
unsur-competence = Officer's ability
unsur-conduct = Officer's conduct
unsur-complaints = Handling of complaints and suggestions
unsur-facilities = Facilities
unsur-other = Other

chip-requirements = Requirements
chip-procedure = Procedure
chip-time = Time
chip-cost = Cost
chip-product = Result
chip-competence = Officer's skill
chip-conduct = Officer's manner
chip-complaints = Complaints
chip-facilities = Place
chip-other = Other

label-positive = positive
label-neutral = neutral
label-negative = negative
label-unsure = unsure

standing-insufficient = Not enough data yet
standing-below = Below expectation
standing-expected = As expected
standing-above = Above expectation

state-counted = Counted
state-held = Held for review
state-withdrawn = Withdrawn
state-erased = Erased

sample-city = Sample: the city, officers and ratings here are made up.

## What went wrong, and what to do

error-counter-unknown = We don't know the counter code { $code }. Check the poster again, or find the office from the front page.
error-counter-code-revoked = This poster has been replaced. The counter is still here: go on with code { $successor }.
error-counter-code-ended = This counter is no longer in use. Find the office from the front page.
error-token-forged = This rating link is not intact. Scan the QR at the counter again.
error-encounter-expired = This rating link has run out. Scan the QR at the counter again.
error-rating-invalid = Choose one of the four faces: Poor, Lacking, Good or Great.
error-receipt-unknown = We can't find this receipt. Check the letters again, for example 7KQ2-M9X4.
error-too-many-tries = Too many tries. Wait { $minutes } minutes, then try again.
error-text-empty = Write a few words first, then send.
error-text-too-long = The text is too long. At most { $limit } characters.
error-answers-invalid = We don't understand the answer for { $item }. Choose one of those offered.
error-rating-closed = This rating was withdrawn or erased, so it can't be changed any more.
error-not-correctable = A rating can only be changed within { $days } days.
error-case-closed = This case is closed. Send a new rating if there is another problem.
error-case-unknown = There is no case for this receipt yet.
error-unit-unknown = We can't find this office. Search again by another name.
error-photo-unusable = This photo can't be used. Send a JPEG or PNG photo of at most { $megabytes } MB.

## Pages for citizens

web-product = Suara Layanan
web-language-name = English
web-language = Language
web-skip = Skip to the content
web-waiting = No connection yet. Your rating is kept on this phone and is sent by itself once you are back online.
web-sending = Sending your rating from before.
web-sent = The rating that was waiting has been sent.
web-resend = Send again

web-foot-home = Front page
web-foot-receipt = Open a receipt
web-foot-public = Public results
web-foot-privacy = How we protect you

web-rate-title = Rate { $place }
web-rate-question = How was the service just now?
web-rate-comment = Want to write something? You may leave it empty.
web-rate-how = Tap a face to send it, together with what you wrote.
web-rate-trust = No name; the officer does not know who you are. Your words reach the manager without counter or time, together with at least four others; reports of illegal fees or danger go at once to those who must act.
web-rate-privacy = How we protect you
web-rate-telegram = Open in Telegram

web-again-token = The page did not arrive whole. Tap once more; your words are still here.
web-again-expired = The page had been open for more than three days. Tap once more: the rating counts for the office. Your words are still here.

web-receipt-title = Receipt { $code }
web-receipt-thanks-counted = Thank you, it has been counted
web-receipt-thanks-held = Thank you, we have received it
web-receipt-thanks-withdrawn = This rating has been withdrawn
web-receipt-thanks-erased = This rating has been erased
web-receipt-code = Your receipt code
web-receipt-held = We look at this rating before it is counted. You need not do anything.
web-receipt-keep = Keep the address of this page or the code if you want to come back. Whoever has it can open this receipt, but will not see which face you chose.
web-receipt-chips-trouble = What was lacking? Tap what fits.
web-receipt-chips-praise = What deserves praise? Tap what fits.
web-receipt-comment = Your words
web-receipt-comment-label = Tell us if you like. Please leave out names and personal numbers.
web-receipt-comment-replace = New words replace what is saved.
web-receipt-comment-again = Write again
web-receipt-comment-saved = Saved.
web-receipt-comment-send = Save my words

web-lookup-title = Open a receipt
web-lookup-lead = Type the code of your receipt to see how it stands.
web-lookup-label = Receipt code, for example 7KQ2-M9X4
web-lookup-open = Open

web-home-title = Rate the service you just received
web-home-lead = One tap, five seconds, no name. Your rating counts at once, and the head of the office reads the results every week.
web-home-code-title = Do you have a code from a poster?
web-home-code-label = Counter code, for example L7Q2K
web-home-code-open = Rate
web-home-find-title = Find the office
web-home-find-label = Name of the office or service, for example dukcapil
web-home-find = Find
web-home-found = { $n ->
    [one] { $n } office found
   *[other] { $n } offices found
  }
web-home-none = No office is called “{ $wanted }”. Try another word, for example the agency or the district.
web-unit-which = Which service did you just receive?
web-unit-any = Another one, or I don't know

web-privacy-title = How we protect you
web-privacy-who-title = We do not know who you are
web-privacy-who = We ask for no name, identity number, phone number or e-mail address. Your phone is known only by a random mark, stored as a keyed hash whose key changes every quarter, so that one person is not counted many times.
web-privacy-officer-title = An officer does not see your single rating
web-privacy-officer = A figure about an officer moves only after at least five new ratings have come in. Your receipt does not show the face you chose.
web-privacy-comment-title = Your words are released together with others
web-privacy-comment = The unit's manager reads them without officer, counter or time, in random order, and only when there are at least five. Personal numbers and e-mail addresses in them are masked before they are stored.
web-privacy-serious-title = Illegal fees, threats and danger
web-privacy-serious = Words that report an illegal fee, a threat or a danger go at once to those who must act, and to the Inspectorate where the office itself is accused.
web-privacy-keep-title = How long it is kept
web-privacy-keep = Words are kept for at most two years and then deleted; the count stays, without identity. The legal basis is the public task under Law 27 of 2022, article 20(2)e.
web-privacy-rights-title = Your rights
web-privacy-rights = With the receipt you may see what is kept, add to it, replace it, withdraw it or erase it. Children rate together with a parent. Telegram is a service abroad; this web page is always offered in its place.

web-public-title = What citizens say
web-public-lead = Figures here advance only after at least ten new ratings, so that nobody can be recognised. Officers are never shown.
web-public-unit = Unit
web-public-ikm = IKM
web-public-grade = Grade
web-public-n = Ratings
web-public-few = Not enough yet
web-public-history = History
web-public-caption = Results by unit, { $first } to { $last }
web-public-history-of = IKM history of { $unit }
web-public-satisfaction = Satisfaction
web-public-answer = Working days to first answer
web-public-formula = Formula version: { $version }.
web-public-none = No result has been released yet. Please come back in a few days.
web-public-method = The IKM follows Permenpan RB 14/2017 from nine unsur (1–4): 25 × the sum of NRR × 1/9. Grade A ≥ 88.31; B ≥ 76.61; C ≥ 65.00; otherwise D. Numbers of ratings are rounded to multiples of five.
web-public-method-title = How it is reckoned

web-situation-title = Something needs a second look
web-onward-counter = Rate this counter
web-onward-form = Back to the form
web-busy-title = One moment
web-busy = We are busy and could not save it yet. Wait a moment, then send it again.
web-http-400 = We do not understand this request. Go back and start from the front page.
web-http-403 = This page is outside the tasks of your account.
web-http-404 = This page does not exist. Check the address, or start from the front page.
web-http-405 = This page is opened in another way. Start from its form.
web-http-413 = The text is too long, so it was not taken. Shorten it to at most 4,000 characters, then send again.
web-http-415 = What was sent is not a form, so it was not taken. Please use the form on this page.
web-http-429 = Too many tries. Wait a few minutes, then try again.
web-http-500 = Something is not working on our side. Wait a moment, then try again.

web-method-title = How the figures are made
web-method-count-title = What is counted
web-method-count = One tap on a face is one rating. The same token is never counted twice; suspicious ratings are held with a reason, not deleted, and their number is stated.
web-method-release-title = When figures advance
web-method-release = Figures for staff advance only after at least five new ratings, public ones after ten. So no single citizen's rating can be worked out by subtraction.
web-method-ikm-title = IKM
web-method-ikm = The nine unsur of Permenpan RB 14/2017 are answered 1–4. The NRR of an unsur is the sum of its answers divided by their number; IKM = 25 × the sum of NRR × 1/9. Grade A ≥ 88.31; B ≥ 76.61; C ≥ 65.00; otherwise D. Unanswered unsur are left out.
web-method-officer-title = Figures about officers
web-method-officer = Seen only by that officer, the manager and the administrator. Ratings are set beside what is expected at the same counter, service, channel and waiting time; always with an interval; and not shown before there is enough data. There is no rank and no grade.
web-method-limits-title = Limits
web-method-limits = Those who rate are not a sample of all citizens, and ratings carry bias that no formula removes. The figures are therefore ground for talk and guidance, not decisions.

## After the tap: an answer, the survey, the citizen's rights

web-case-question = Do you want an answer from the office?
web-case-how = The office answers at this receipt, without knowing who you are. Keep the receipt code.
web-case-yes-complaint = Yes, it is a complaint
web-case-yes-question = Yes, I have a question
web-case-yes-aspiration = Yes, it is a suggestion
web-case-no = No need
web-case-declined = All right, the office need not answer.
web-case-after-all = I want an answer after all
web-case-due = The office must answer by { $day }.
web-case-you = You
web-case-photos = { $n ->
    [one] one photo attached
   *[other] { $n } photos attached
  }
web-case-solved = Is the problem solved?
web-case-solved-yes = It is solved
web-case-solved-no = Not yet
web-case-reply = Write again or attach a photo
web-case-reply-label = A message to the office. Don't write names or personal numbers.
web-case-reply-send = Send message
web-case-photo = A photo as evidence; we remove the place and camera data in it.
web-case-photo-send = Attach photo

web-survey-title = Public satisfaction survey
web-survey-lead = Nine questions. Answer only those you like, then save.
web-survey-skip = Skip
web-survey-profile = About you
web-survey-profile-lead = May stay empty. It shows whether all groups are served equally well.
web-survey-send = Save answers
web-survey-leave = Back
web-survey-offer = Answer the full survey, nine questions
web-survey-kept = Answer saved.
web-survey-unsaved = Not saved yet: the line is down. Press “Save answers” later.
web-survey-saved = Your survey answers are saved. Thank you.
web-profile-sex = Sex
web-profile-female = Female
web-profile-male = Male
web-profile-age-band = Age
web-profile-under-20 = Under 20
web-profile-20-29 = 20–29
web-profile-30-39 = 30–39
web-profile-40-49 = 40–49
web-profile-50-59 = 50–59
web-profile-60-up = 60 and older
web-profile-education = Education
web-profile-sd = Primary school (SD)
web-profile-smp = Lower secondary (SMP)
web-profile-sma = Upper secondary (SMA)
web-profile-s1 = Bachelor (S1)
web-profile-s2 = Master (S2)
web-profile-s3 = Doctorate (S3)
web-profile-occupation = Occupation
web-profile-pns = Civil servant (PNS)
web-profile-tni = Armed forces (TNI)
web-profile-polri = Police (Polri)
web-profile-swasta = Private sector
web-profile-wirausaha = Self-employed
web-profile-lainnya = Other

web-rights-offer = See, change, withdraw or erase this rating
web-rights-title = Your rights over this rating
web-rights-held = What we hold
web-rights-held-lead = This is all there is. The face you chose is not shown on screen; the file holds it only on the phone that rated.
web-rights-place = Place
web-rights-when = Time
web-rights-state = State
web-rights-chips = What you tapped
web-rights-survey = Survey
web-rights-survey-n = { $n ->
    [one] one answer
   *[other] { $n } answers
  }
web-rights-case = Case
web-rights-contact = Contact
web-rights-contact-none = None
web-rights-contact-telegram = Telegram, to send you the answer
web-rights-file = Download everything (JSON)
web-rights-change = Change the rating
web-rights-change-lead = Until { $day } you may choose another face. The last one counts.
web-rights-withdraw = Withdraw the rating
web-rights-withdraw-lead = The rating is no longer counted. This can't be undone.
web-rights-withdraw-send = Withdraw my rating
web-rights-erase = Erase
web-rights-erase-lead = Your words, case, photos and contact are deleted at once and can't be brought back. The nameless count may stay or go as well.
web-rights-erase-keep = Erase, leave the count
web-rights-erase-all = Erase everything
web-rights-done-ubah = The rating has been changed.
web-rights-done-hapus = Erased.
web-rights-back = Back to the receipt
web-method-officer-full = How an officer's figure is reckoned, in full with pictures (in Indonesian)
web-foot-source = Source code

## The default questionnaire: nine unsur, and the words for 1 … 4

question-requirements = Did the documents asked for fit what you came for?
question-requirements-1 = Did not fit
question-requirements-2 = Fitted poorly
question-requirements-3 = Fitted
question-requirements-4 = Fitted very well
question-procedure = How easy were the steps you had to take?
question-procedure-1 = Not easy
question-procedure-2 = Not very easy
question-procedure-3 = Easy
question-procedure-4 = Very easy
question-time = How quickly was your request dealt with?
question-time-1 = Not quickly
question-time-2 = Rather slowly
question-time-3 = Quickly
question-time-4 = Very quickly
question-cost = How was the fee you paid, if any?
question-cost-1 = Very expensive
question-cost-2 = Rather expensive
question-cost-3 = Cheap
question-cost-4 = Free of charge
question-product = Was the result what you had been promised?
question-product-1 = Not at all
question-product-2 = Only partly
question-product-3 = As promised
question-product-4 = Fully as promised
question-competence = Did the officer know the work?
question-competence-1 = Not competent
question-competence-2 = Not very competent
question-competence-3 = Competent
question-competence-4 = Very competent
question-conduct = Was the officer polite and friendly to you?
question-conduct-1 = Not polite or friendly
question-conduct-2 = Not very polite or friendly
question-conduct-3 = Polite and friendly
question-conduct-4 = Very polite and friendly
question-complaints = When someone complains or suggests something, how does this office deal with it?
question-complaints-1 = There is no way
question-complaints-2 = There is one but it does not work
question-complaints-3 = It works in part
question-complaints-4 = It is handled well
question-facilities = How are the premises here (seats, toilets, cleanliness, signs)?
question-facilities-1 = Bad
question-facilities-2 = Fair
question-facilities-3 = Good
question-facilities-4 = Very good

## The public results

public-title = What citizens say
public-of = What citizens say about { $unit }
public-period = Citizens' ratings from { $first } to { $last }.
public-updated = Updated in the week of { $day }.
public-all = All units
public-city = The whole city
public-few = Not enough data yet
public-few-note = Not enough: fewer than ten citizens.
public-ikm = IKM
public-ikm-long = Community satisfaction index (IKM)
public-grade = Grade
public-grade-A = Very good
public-grade-B = Good
public-grade-C = Less than good
public-grade-D = Not good
public-of-hundred = of 100
public-respondents = Respondents
public-respondents-note = answered questions of the survey
public-ratings = Ratings
public-ratings-note = taps at counters, on the web and in Telegram
public-satisfaction = Satisfaction
public-range = range { $low }–{ $high }
public-answer = Answer
public-answer-days = { $days } days
public-answer-long = To the first answer
public-resolution-long = To the end
public-days = { $days } working days
public-unit = Unit
public-history = History
public-history-of = Monthly IKM of { $unit }: { $values }
public-history-scale = History: monthly IKM on a scale of { $low } to { $high }.
public-caption = Results by unit, { $first } to { $last }
public-sort = Tap a column's title to sort.
public-none = No result has been released yet. Please come back in a few days.
public-unsur-title = The nine unsur of service
public-unsur-lead = Citizens' answers on a scale of 1 (worst) to 4 (best). Horizontal line: the widest range still possible.
public-unsur-chart = Mean answers about { $unit } for the nine unsur, scale 1 to 4
public-unsur = Unsur
public-nrr = Value (1–4)
public-n = Number
public-lowest = Most in need of work: { $unsur }.
public-highest = Valued most: { $unsur }.
public-trend-title = Satisfaction over time
public-trend-lead = Mean of all ratings released in each week, 0–100, with its 95% interval.
public-trend-chart = Weekly satisfaction with { $unit } and its 95% interval
public-week = Week of
public-mean = Mean
public-interval = Range
public-months = IKM by month
public-month = Month
public-cases-title = Complaints and answers
public-cases-lead = Cases that citizens opened in { $years }. Times are in working days; the figure is the median.
public-measure = Measure
public-value = Value
public-cases = Cases opened
public-solved = Citizens who called it solved
public-solved-high = { $share } or more
public-solved-low = { $share } or less
public-held-title = Ratings set aside
public-held-lead = Suspicious ratings are not deleted: they are held, left out of every figure, and can be reviewed.
public-held-count = About { $n } ratings were held in { $years }.
public-held-few = In { $years } no reason has held ten or more ratings at any one unit yet.
public-held-same_author = One person rated the same officer again and again
public-held-burst = An unlikely burst of ratings in a short time
public-held-copies = Comments copied across several devices
public-held-discordant = Far from the verified ratings
public-held-token = A visit token used in an unlikely way
public-held-other = Another reason
public-data-title = Download the data
public-data-lead = Open data: every figure of this page in a row of its own, free for anyone to use.
public-data-csv = CSV (spreadsheet)
public-data-json = JSON (programs)
public-method-title = How it is reckoned
public-method-ikm = IKM by Permenpan RB 14/2017: 25 × the sum of the nine unsur's NRR × 1/9. Grade A ≥ 88.31; B ≥ 76.61; C ≥ 65.00; otherwise D.
public-method-safe = A figure advances only once ten more citizens stand behind it; counts are rounded to five; below ten nothing is shown. Officers are never shown.
public-method-formula = Formula { $version }, weight { $weight }. Fingerprint of the data (SHA-256): { $hash }
public-method-more = How the figures are made, in full
public-weight-exact = exactly 1/9
public-printed = Printed from { $address }

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

## Cases: what the office, the citizen and the Inspektorat are told

case-answer = { $unit } answers: { $answer }
case-ask-solved = { $unit } considers your problem solved. Is it?
case-opened = { $unit }: a citizen asks for an answer (case no. { $case }).
case-reply = { $unit }: the citizen replied to case no. { $case }.
case-reopened = { $unit }: the citizen says that case no. { $case } is not solved.
case-due-soon = { $unit }: case no. { $case } must be answered by the next working day at the latest.
case-overdue = { $unit }: case no. { $case } is past its deadline for an answer.
case-oversight = Case no. { $case } speaks of a levy beyond the tariff and was passed on to oversight.
case-kind-complaint = Complaint
case-kind-aspiration = Aspiration
case-kind-question = Question
case-state-open = Waiting for an answer
case-state-answered = Answered
case-state-reopened = Reopened
case-state-closed = Closed

## Posters at the counter

poster-question = How was the service just now?
poster-scan = Scan the code
poster-tap = Tap one face
poster-done = Done, it counts
poster-promise = No name, no app, five seconds.
poster-trust = The officer does not know who you are.
poster-type = Or type in a browser:
poster-telegram = Or on Telegram:
poster-sample = SAMPLE: not a real counter

## Pages for staff

staff-nav-home = Home
staff-nav-digest = Digest
staff-nav-leave = Sign out ({ $name })
staff-signin-title = Staff sign-in
staff-signin-lead = For administrators, unit managers and officers. Citizens need not sign in to rate.
staff-signin-name = Username
staff-signin-password = Password
staff-signin = Sign in
staff-signin-wrong = The username or the password does not match. Check capital letters, then try again.
staff-form-too-old = The form had been open for too long. Open the page again and repeat.
staff-again = Open again
staff-leave-title = Sign out of this account?
staff-leave = Sign out
staff-leave-not = No, back to the home page
staff-welcome-title-administrator = All units
staff-welcome-title-manager = The units you manage
staff-welcome-none = Your account has no unit yet. Ask the administrator to add one.
staff-officers-n = { $n ->
    [one] { $n } officer
   *[other] { $n } officers
  }

staff-role-administrator = administrator
staff-role-manager = unit manager
staff-role-officer = officer
staff-quarter = Quarter { $quarter }
staff-interval = interval
staff-n = { $n ->
    [one] { $n } rating
   *[other] { $n } ratings
  }
staff-not-yet = No figure has been released yet
staff-more = { $n } more
staff-as-table = Show as a table
staff-week = Week from
staff-unsur = Unsur
staff-badly = Named as lacking
staff-well = Named as good
staff-officer = Officer
staff-standing = Standing
staff-score = Score (interval)
staff-case = Case
staff-case-due = Answer before
staff-case-left = { $n ->
    [0] today
    [one] { $n } working day left
   *[other] { $n } working days left
  }
staff-case-late = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
  }
staff-times = { $n ->
    [one] once
   *[other] { $n } times
  }

staff-unit-today = Received today
staff-unit-today-note = counted at once
staff-unit-unreleased = Not released yet
staff-unit-unreleased-note = enter the figures in steps of five
staff-unit-mean = Satisfaction (0–100)
staff-unit-ikm = IKM
staff-unit-held = { $n ->
    [one] { $n } rating is held for review and not counted yet.
   *[other] { $n } ratings are held for review and not counted yet.
  }
staff-unit-trend = The last twelve weeks
staff-unit-trend-words = Weekly mean satisfaction of { $unit } with 95 % intervals
staff-unit-trend-none = The chart appears once two weeks have released figures.
staff-unit-cases = Waiting for an answer
staff-unit-unsur = The nine unsur
staff-unit-unsur-none = No survey answers have been released yet.
staff-ikm-method = Formula { $version }, weight { $weight }, inputs { $hash }.
staff-unit-mentions = Named most often
staff-unit-officers = Officers
staff-unit-officers-note = By name; there is no ranking. Each time you open these figures, the officer concerned can see it.
staff-unit-comments = In citizens' words
staff-unit-comments-note = Shuffled, without officer, counter or time; names and numbers are masked.
staff-unit-comments-none = None yet: words are released once at least five have come in.

staff-officer-scale-title = Score of { $name } with its interval and the expected place
staff-officer-expected = expected
staff-trend-n = n = { $n }
staff-officer-sentence = { $standing }. { $n ->
    [one] { $n } rating
   *[other] { $n } ratings
  }; interval { $low }–{ $high }.
staff-officer-below = This is the beginning of guidance, not a penalty: it counts only after two quarters in a row, after people have reviewed it and the officer has replied.
staff-officer-more = { $n ->
    [one] About { $n } more rating until something can be said.
   *[other] About { $n } more ratings until something can be said.
  }
staff-officer-more-days = { $n ->
    [one] They need to fall on at least { $n } more day.
   *[other] They need to fall on at least { $n } more days.
  }
staff-officer-more-short = about { $n } more
staff-officer-more-why = Before there is enough data any figure would be mostly chance; so none is shown to anyone.
staff-officer-how = How the figure came about
staff-step-observed-mean = Mean of the ratings received
staff-step-overall-mean = Mean of all officers: the expected place on the scale of scores
staff-step-mix = Effect of services, channels and waiting time
staff-step-expected-mean = Fair mean for the same mix of services and waiting times
staff-step-unit = Effect of the office
staff-step-days = Effect of the days on duty
staff-step-own-difference = Difference left for the officer
staff-step-shrinkage = Share of it that can be believed with this much data
staff-step-carried = Carried over from earlier quarters
staff-step-effect = Difference used
staff-step-score = Score
staff-officer-formula = Formula { $version }, inputs { $hash }.
staff-officer-reckoned = Reckoned { $at }.
staff-officer-share = Differences between officers explain { $share } of the variance of a single rating. The smaller this share, the harder it is to tell officers apart.
staff-officer-praised = What was praised
staff-officer-try = What to try
staff-try-requirements = Name every requirement at the start, once, and hand over a written list.
staff-try-procedure = Explain the next step and its counter before the citizen leaves.
staff-try-time = Say how long it will take, and tell when that changes.
staff-try-cost = State the official fee, or that there is none, before being asked.
staff-try-product = Check the result together with the citizen before handing it over.
staff-try-competence = When in doubt, ask a colleague at once and say what is being checked.
staff-try-conduct = Greet first, make eye contact, and listen to the end.
staff-try-complaints = Write the complaint down and say when it will be answered.
staff-try-facilities = Report what is broken or cramped to the manager; show where to wait.
staff-try-other = Read the comments together with the manager.
staff-officer-comments = Citizens' words about your service
staff-officer-comments-none = None yet: words are released once at least ten have come in, fourteen days later at the earliest, with the month only.
staff-officer-contest = If something is wrong
staff-officer-contest-how = Not your duty, not you, or abuse? Tell the administrator within fourteen days. Someone outside the unit decides, and the figure is not used before the time to contest has passed.
staff-officer-limits = Limits of this figure
staff-officer-limits-text = Those who rate are not a sample of all citizens, and ratings carry bias that no formula removes. At the hardest counters officers still lose about one point. The figure is evidence for the appraiser, neither a grade nor a rank.
staff-officer-views = Who has looked at your figures
staff-officer-views-none = Nobody else has looked yet.
staff-officer-looked = Your visit to this page is recorded and visible to the officer.
staff-view-who = Who
staff-view-what = What
staff-view-when = When
staff-look-officer = officer's page
staff-look-unit = the unit's list of officers
staff-look-digest = weekly digest
staff-look-other = { $what }

staff-digest-title = Weekly digest
staff-digest-none = This account manages no unit, so it has no digest. Ask the administrator to add one.
staff-digest-week = Week { $week }
staff-digest-frame = The digest as it is mailed

staff-city-received = Received today, all units
staff-city-week = This week
staff-city-held = Held for review
staff-city-officers = Officers by standing
staff-city-answer = First answer (working days)
staff-city-share = Differences between officers explain { $share } of the variance of a single rating.
staff-digest-pick = Week
staff-digest-show = Show
staff-digest-ways = How it is sent
staff-digest-way-mail = E-mail
staff-digest-way-telegram = Telegram
staff-digest-telegram-how = Link your account first with /taut in the bot.
staff-save = Save

## The case desk of a unit

desk-title = Cases
desk-lead = Citizens who asked for an answer. You do not see who they are; your answer reaches them by receipt or Telegram.
desk-case = Number
desk-unit = Unit
desk-state = State
desk-due = Answer by
desk-due-on = to be answered by { $day }
desk-overdue = overdue
desk-none = Nobody is waiting for an answer.
desk-citizen = Citizen
desk-office = Office
desk-no-words = The citizen has written nothing beside the rating yet. Ask what happened.
desk-photo = Photo { $n }
desk-answer = Your answer
desk-answer-how = Numbers and e-mail addresses in the answer are masked; don't name officers.
desk-send = Send answer
desk-send-close = Send and mark as solved
desk-close = Mark as solved
desk-solved-yes = The citizen says: solved.
desk-solved-no = The citizen says: not solved.
desk-evidence = Evidence sheet (PDF)
desk-telegram-title = Telegram
desk-telegram-lead = Link this account to your Telegram chat, and digests and notices reach you there.
desk-telegram-linked = This account is linked to a Telegram chat.
desk-telegram-off = The bot is not running here; the code can be used once it is.
desk-telegram-send = Send this to the bot within { $minutes } minutes. The code works once.
desk-telegram-make = Make a code
desk-telegram-unlink = Remove the link
desk-reading-why = Why is it read this way?
desk-reading-because = What decided, and how strongly (+ for, − against):
desk-reading-signs = A sign asks to be looked at, it is no finding. Read from:
flag-levy = suspected levy
flag-danger = danger
flag-discrimination = suspected discrimination
flag-emergency = emergency
flag-personal_data = personal data
flag-abuse = insult
flag-nonsense = no message
desk-reading-wrong = Read wrongly? In your view:
desk-reading-kept = Thank you, your correction is kept for the next training.

## A manager's weekly digest

digest-news-better = { $name }: rating improved
digest-news-worse = { $name }: rating fell
digest-news-theme = { $name }: { $count } complaints about { $theme }
digest-news-received = { $count } ratings this week
digest-news-quiet = A quiet week
digest-news-overdue = { $count } { $count ->
    [one] case
   *[other] cases
 } overdue
digest-news-waiting = { $count } { $count ->
    [one] case
   *[other] cases
 } waiting
digest-news-clear = no cases waiting

digest-title = The week of { $days }
digest-sample = Sample: the city, its officers and these ratings are made up.

digest-sentence-better = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }): better than last week.
digest-sentence-worse = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }): lower than last week.
digest-sentence-unsure = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }); no sure change yet.
digest-sentence-new = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }).
digest-sentence-none = { $received } ratings came in this week; not yet enough for a figure.
digest-sentence-waiting = { $waiting } { $waiting ->
    [one] case waits
   *[other] cases wait
 } for an answer, { $overdue } past the deadline.
digest-sentence-waiting-in-time = { $waiting } { $waiting ->
    [one] case waits
   *[other] cases wait
 } for an answer, all within the deadline.
digest-sentence-clear = Every case has been answered.

digest-chart-trend = Score by week, 0–100, with its 95 % range
digest-chart-units = Each unit's score this week, 0–100, with its 95 % range
digest-chart-before = the week before
digest-chart-alt = Chart: { $title }. The same figures are in the table below.

digest-answer-title = To be answered
digest-answer-none = No case is waiting. Thank you.
digest-answer-more = and { $count } more
digest-answer-button = Answer
digest-answer-all = See all cases
digest-kind-complaint = Complaint
digest-kind-aspiration = Suggestion
digest-kind-question = Question
digest-due-over = { $days } working { $days ->
    [one] day
   *[other] days
 } late (due { $date })
digest-due-today = due today
digest-due-left = { $days } working { $days ->
    [one] day
   *[other] days
 } left (due { $date })
digest-response = First answers this quarter: usually { $days } working days.

digest-units-title = Unit by unit
digest-unit = Unit
digest-figure = Score
digest-change = Change
digest-n = n
digest-officer = Officer
digest-standing = Standing
digest-no-figure = not enough yet
digest-no-figure-officer = not enough yet, { $count } more
digest-change-better = ▲ up { $points }
digest-change-worse = ▼ down { $points }
digest-change-unsure = not sure
digest-change-new = –
digest-officers-title = Officers, this quarter
digest-officers-rest = The others: { $expected } as expected, { $insufficient } without enough data.
digest-officers-note = In alphabetical order, not a ranking. “Below” calls for guidance, not for punishment.
digest-moved-up = ▲ up
digest-moved-down = ▼ down

digest-themes-title = What citizens named most
digest-theme = { $theme }: { $badly } complaints, { $well } praises
digest-theme-in = { $theme } ({ $unit }): { $badly } complaints, { $well } praises

digest-signs-title = Signs worth a look
digest-signs-more = { $count } more such { $count ->
    [one] comment is
   *[other] comments are
} on the unit's page.
digest-signs-note = A program read these signs from citizens' words: please look, none of them is a finding.
digest-praise-title = Praise to pass on
digest-trouble-title = Trouble, in citizens' own words
digest-quotes-note = Without officer, counter and time. Names and numbers are masked.
digest-quotes-none = No comments may be shared this week: they are released together, at least five at a time.

digest-aside-title = What was set aside
digest-aside-none = No rating was held or withdrawn this week.
digest-aside-held = { $count } { $count ->
    [one] rating is
   *[other] ratings are
 } held for review{ $reasons }.
digest-aside-withdrawn = { $count } { $count ->
    [one] rating was
   *[other] ratings were
 } withdrawn by citizens.
digest-aside-unreleased = { $count } { $count ->
    [one] rating
   *[other] ratings
 } of this quarter came in but are in no figure yet: figures move in steps of five ratings, so that no citizen can be singled out.
digest-reason-other = other reasons:

digest-method-title = Where the figures come from
digest-method = Scores from 0 to 100 come from the four faces: Poor 0, Lacking 33, Good 67, Great 100. ± is the 95 % range: the fewer ratings, the wider. A change is marked only where it is larger than chance. Officers' scores take service, channel and waiting time into account.
digest-method-link = How we reckon
digest-fewer = This digest comes every Monday morning. Want it less often, or on Telegram only? Choose on your account page.
digest-fewer-link = Digest settings
digest-formula = Formula { $version } · week { $week }

digest-quiet-1 = The week of { $days } was quiet: no new ratings, and no case is waiting.
digest-quiet-2 = Units: { $units }.
digest-quiet-3 = If the counters were open, check that the QR posters still hang and can be read.
digest-quiet-4 = The next digest comes next Monday.

digest-telegram = { $text }
digest-officers-all = None stands apart: { $expected } as expected, { $insufficient } without enough data.
digest-reason-same-author = one person rating the same officer again and again:
digest-reason-burst = a burst of equal ratings:
digest-reason-copies = copied comments:
digest-reason-discordant = far from the ratings with a visit token:
digest-reason-token = token used too quickly:
digest-reason-contested = contested:

## Evidence sheet and exports

report-title = Public feedback sheet
report-lead = Evidence for the supervisor's continuous feedback. This sheet is no performance grade and computes none.
report-officer = Officer
report-nip = NIP
report-unit = Unit
report-agency = Agency
report-period = Period
report-period-days = { $first } – { $last }
report-state-closed = Closed, version { $version }
report-state-running = Not closed yet
report-reason = Reason for this version: { $reason }
report-made = Made { $at }

report-figure-title = Figure
report-figure = { $standing }. Score { $score }, range { $low }–{ $high }, from { $n } ratings.
report-figure-insufficient = Not enough data: only { $n } ratings may be used so far. About { $needed } more are needed, from at least 10 working days. Until then there is no number.
report-figure-expected = An average officer with the same services, channels and waiting times stands at { $expected }. Differences below 3 points are not spoken of.
report-scale = Score on the scale 0–100
report-expected-label = average { $expected }
report-reliability = Reliability { $reliability } (1 is certain); worth { $effective } ideal ratings.
report-share = Of all the variation in ratings, { $share } lies between officers. The smaller it is, the harder it is to tell officers apart.

report-trend-title = Week by week
report-trend-note = Plain means of released ratings with their 95 % range, before services and waiting are taken into account.

report-steps-title = How the figure came about
report-step-observed-mean = Mean of the ratings received
report-step-overall-mean = Mean of all officers
report-step-mix = Effect of services, channels and waiting
report-step-expected-mean = What may be expected in this place
report-step-unit = Effect of the office
report-step-days = Effect of the days on duty
report-step-own-difference = Difference that remains
report-step-shrinkage = Share of it that is believed
report-step-carried = Carried over from the period before
report-step-effect = Difference that is used
report-step-score = Score
report-step-low = Lower end
report-step-high = Upper end

report-balance-title = Comments
report-balance = Comment balance { $value } (range { $low } to { $high }), from { $n } comments: { $positive } positive, { $neutral } neutral, { $negative } negative; { $unsure } unsure and not counted. Corrected for the machine's misreadings. Not part of the score.
report-balance-none = Not enough comments to reckon with.
report-themes = What citizens named
report-theme = { $theme }: { $well } praises, { $badly } complaints
report-praise = Praise
report-trouble = Trouble
report-comments-note = Comments reach the officer in groups of ten or more, at least 14 days later, without day and author.
report-comments-none = No comments may be shown yet.
report-response-title = Cases of the unit
report-response = { $opened } cases, { $answered } answered; the first answer usually takes { $first } working days, the end { $resolution }.
report-response-none = No cases in this period.
report-response-unit = Response times belong to the unit, not to the officer.

report-aside-title = What was not used, and why
report-aside-held = { $count } ratings are held ({ $reasons }).
report-aside-withdrawn = { $count } ratings were withdrawn by citizens.
report-aside-none = No rating is held or withdrawn.
report-aside-step = Figures move in steps of five ratings, so at most the last four ratings may be missing.

report-limits-title = Limits of this figure
report-limits = Who rates is not random. No formula removes group bias. Officers in the hardest places still lose about 1 point. There are no ranks.
report-below-note = “Below expectation” leads to guidance. Anything further waits for two periods in a row, human review and the officer's reply.

report-contest-title = If you disagree
report-contest = The officer can contest a rating or this figure (wrong duty, wrong person, abuse) on the officer's page until { $until }. It is answered by someone outside the unit. Until then this sheet may not be used.

report-method-title = Trace of the reckoning
report-method = Formula { $formula }. Digest of the inputs (SHA-256): { $hash }. Whoever holds the data can reckon again and gets the same figure.
report-sample = Sample: the city, its officers and these ratings are made up.
