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
